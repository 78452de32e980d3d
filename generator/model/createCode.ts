import type { SourceCode, SourceDeprecation } from '../source/source.ts';
import { sortedEntries } from '../text/compare.ts';
import { byName, type Context, findById } from './context.ts';
import { readExtensions } from './extensions.ts';
import { createMeanings, resolveDone } from './interpret.ts';
import type { Code, Command, Deprecation, Elsewhere } from './registry.ts';

/** @throws TypeError for an unknown kind, command or system */
export function createCode(number: number, code: SourceCode, group: string, context: Context): Code {
  const { complete, kinds } = context;
  const kind = findById(kinds, code.kind);
  const { outcome } = kind;
  const retry = code.retry ?? kind.retry;
  const own = {
    kind,
    outcome,
    retry,
    done: resolveDone(outcome, retry),
    httpStatus: kind.httpStatus,
    parameter: code.parameter,
    message: complete(code.message),
    hint: complete(code.hint),
  };
  return {
    code: number,
    name: code.name,
    aliases: code.aliases ?? NONE,
    group,
    ...own,
    documented: code.documented,
    description: complete(code.description),
    limit: code.limit,
    elsewhere: createElsewhere(code.elsewhere, context),
    commands: findCommands(code.commands, context),
    inferredCommands: findCommands(code.inferredCommands, context),
    meanings: createMeanings(code.meanings ?? NONE, own, context),
    listed: code.listed ?? true,
    since: code.since,
    deprecated: code.deprecated && createDeprecation(code.deprecated, context),
    extensions: readExtensions(code),
  };
}

const findCommands = (names: readonly string[] = NONE, { commands }: Context): readonly Command[] =>
  names.length === 0 ? NONE : names.map((name) => findById(commands, name)).sort(byName);

const createElsewhere = (elsewhere: SourceCode['elsewhere'], { systems }: Context): readonly Elsewhere[] =>
  elsewhere === undefined
    ? NONE
    : sortedEntries(elsewhere).map(([id, { text, same = false }]) => ({
        system: findById(systems, id),
        text,
        same,
      }));

const createDeprecation = (
  { since, reason, replacedBy }: SourceDeprecation,
  { version, complete, numbers }: Context,
): Deprecation => ({
  since: since ?? version,
  reason: complete(reason),
  ...(replacedBy === undefined
    ? {}
    : { replacedBy: typeof replacedBy === 'number' ? replacedBy : findById(numbers, replacedBy) }),
});

/** Shared by the many codes without commands or meanings. */
const NONE: readonly never[] = [];
