import { type CodeView, describeCodes, inLocale } from '../../model/describeCode.ts';
import { interpretByEffect } from '../../model/interpret.ts';
import { groupsNarrowestFirst } from '../../model/lookup.ts';
import { memoize } from '../../model/memoize.ts';
import type { Code, Effect, Meaning, Outcome, Registry, Retry } from '../../model/registry.ts';

/** Content of the TypeScript modules, as JSON data. */
export interface ModuleView {
  readonly name: string;
  /** Prefix of type names: `Wapi` for `WapiCode`. */
  readonly pascal: string;
  /** URL of the publication. */
  readonly source: string | undefined;
  readonly kinds: readonly KindView[];
  /** Ids by first number. */
  readonly groups: readonly string[];
  /** Narrowest first. */
  readonly ranges: readonly { id: string; first: number; last: number; outcome: Outcome }[];
  readonly commands: readonly { name: string; effect: Effect | undefined }[];
  readonly codes: readonly ListedCode[];
  /** By code and command. */
  readonly meanings: readonly MeaningDifference[];
}

export interface KindView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly httpStatus: number;
}

export type ListedCode = Pick<
  CodeView,
  'code' | 'name' | 'aliases' | 'kind' | 'retry' | 'limit' | 'parameter' | CommentedFacts
>;

type CommentedFacts = 'message' | 'hint' | 'meanings' | 'elsewhere' | 'deprecated' | 'page' | 'link';

/** Properties of a code that differ in a command, beyond what follows from the command's effect. */
export interface MeaningDifference {
  readonly code: number;
  readonly command: string;
  readonly kind?: string;
  /** `null` if no parameter of this command caused the code. */
  readonly parameter?: string | null;
  readonly behaviour: Partial<Pick<Meaning, BehaviourInCommand>>;
}

type BehaviourInCommand = (typeof BEHAVIOUR_IN_COMMAND)[number];

const BEHAVIOUR_IN_COMMAND = ['outcome', 'retry', 'done', 'answer', 'httpStatus'] as const;

export const createModuleView = memoize((registry: Registry): ModuleView => {
  const say = inLocale(registry.locales[0]);
  return {
    name: registry.name,
    pascal: registry.names.pascal,
    source: registry.source?.url,
    kinds: registry.kinds.map(({ id, title, description, outcome, retry, httpStatus }) => ({
      id,
      title: say(title),
      description: description === undefined ? '' : say(description),
      outcome,
      retry,
      httpStatus,
    })),
    groups: registry.groups.map(({ id }) => id),
    ranges: groupsNarrowestFirst(registry).map(({ id, first, last, outcome }) => ({
      id,
      first,
      last,
      outcome,
    })),
    commands: registry.commands.map(({ name, effect }) => ({ name, effect })),
    codes: describeCodes(registry).map(pickListedCode),
    meanings: registry.codes.flatMap((code) => code.meanings.map((meaning) => compare(meaning, code))),
  };
});

const pickListedCode = (code: CodeView): ListedCode => ({
  code: code.code,
  name: code.name,
  aliases: code.aliases,
  kind: code.kind,
  retry: code.retry,
  limit: code.limit,
  parameter: code.parameter,
  message: code.message,
  hint: code.hint,
  meanings: code.meanings,
  elsewhere: code.elsewhere,
  deprecated: code.deprecated,
  page: code.page,
  link: code.link,
});

function compare(meaning: Meaning, code: Code): MeaningDifference {
  const usual = { ...interpretByEffect(code, meaning.command), answer: undefined };
  const differing = BEHAVIOUR_IN_COMMAND.filter((key) => meaning[key] !== usual[key]);
  return {
    code: code.code,
    command: meaning.command.name,
    ...(meaning.kind === usual.kind ? {} : { kind: meaning.kind.id }),
    ...(meaning.parameter === usual.parameter ? {} : { parameter: meaning.parameter ?? null }),
    behaviour: Object.fromEntries(differing.map((key) => [key, meaning[key]])),
  };
}
