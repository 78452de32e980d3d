import { listTags } from '../source/entries.ts';
import { type BreakingChange, type Comparison, pathTo } from './breakingChange.ts';
import { createReusedName } from './checkNumbers.ts';
import type { CodeSnapshot } from './snapshot.ts';

/** A code that exists in both versions. */
interface CodePair {
  /** Its number in the source. */
  readonly number: number;
  readonly before: CodeSnapshot;
  readonly after: CodeSnapshot;
}

export function* checkDraft({ number }: CodePair, comparison: Comparison): Generator<BreakingChange> {
  if (!comparison.entries.get(number)?.code.draft) return;
  yield {
    rule: 'lock/removed',
    path: [...pathTo(number, comparison), 'draft'],
    part: 'key',
    message: `${number} was released in ${comparison.lock.version}, but releases omit drafts`,
    help: 'Remove `draft`. To deprecate the code, add `deprecated` with a reason.',
  };
}

/** Reports removed names that programs use. */
export function* checkNames(
  { number, before, after }: CodePair,
  comparison: Comparison,
): Generator<BreakingChange> {
  const names = [after.name, ...after.aliases];
  const lost = [before.name, ...before.aliases].filter((name) => !names.includes(name));
  if (lost.length === 0) return;
  const { version } = comparison.lock;
  yield {
    rule: 'lock/renamed',
    path: [...pathTo(number, comparison), 'name'],
    message: lost.includes(before.name)
      ? `${number} was ${before.name} in ${version}, but is now ${after.name}`
      : `${number} had the alias ${lost.join(', ')} in ${version}`,
    help: `Programs use the old name. Keep it as an alias: \`aliases: [${[...after.aliases, ...lost].join(', ')}]\`.`,
  };
}

/** Reports names that a code gains and that programs know as those of another code, which was removed. */
export function* checkGainedNames(
  { number, before, after }: CodePair,
  comparison: Comparison,
): Generator<BreakingChange> {
  const known = [before.name, ...before.aliases];
  for (const name of [after.name, ...after.aliases]) {
    if (known.includes(name)) continue;
    const owner = comparison.lock.removed.find((entry) => entry.name === name)?.number;
    if (owner !== undefined && owner !== number) yield createReusedName(name, owner, number, comparison);
  }
}

export function* checkPlaceholders(
  { number, before, after }: CodePair,
  comparison: Comparison,
): Generator<BreakingChange> {
  const lost = before.placeholders.filter((name) => !after.placeholders.includes(name));
  if (lost.length === 0) return;
  const names = lost.map((name) => (name.startsWith('%') ? name : `{${name}}`)).join(', ');
  yield {
    rule: 'lock/placeholder',
    path: [...pathTo(number, comparison), 'message', listTags(comparison.source)[0] ?? ''],
    message: `the message had ${names} in ${comparison.lock.version}`,
    help: 'Programs fill it in, and their users need the value. Restore it, or add another code for the new message.',
  };
}

/** Reports changes of a code's behaviour, except those that follow from a change of its kind. */
export function* checkBehaviour(
  { number, before, after }: CodePair,
  comparison: Comparison,
): Generator<BreakingChange> {
  const isOfKind = comparison.entries.get(number)?.code.retry === undefined;
  const hasKind = before.kind === after.kind;
  if (hasKind && (before.retry === after.retry || (isOfKind && isKindChanged(after.kind, comparison))))
    return;
  yield {
    rule: 'lock/behaviour',
    path: [...pathTo(number, comparison), hasKind && !isOfKind ? 'retry' : 'kind'],
    message: `${number} was ${describe(before)} in ${comparison.lock.version}, but is now ${describe(after)}`,
  };
}

/** Reports a kind whose change affects all of its codes. */
export function* checkKind(id: string, comparison: Comparison): Generator<BreakingChange> {
  if (!isKindChanged(id, comparison)) return;
  const { lock, source } = comparison;
  const [before, after] = [lock.kinds[id]?.facts ?? {}, source.kinds?.[id] ?? {}];
  yield {
    rule: 'lock/behaviour',
    path: ['kinds', id, before.outcome === after.outcome ? 'retry' : 'outcome'],
    message: `the kind \`${id}\` was ${before.outcome}, ${before.retry} in ${lock.version}, but is now ${after.outcome}, ${after.retry}`,
  };
}

function isKindChanged(id: string, { lock, source }: Comparison): boolean {
  const [before, after] = [lock.kinds[id]?.facts, source.kinds?.[id]];
  if (before === undefined || after === undefined) return false;
  return before.outcome !== after.outcome || before.retry !== after.retry;
}

const describe = ({ kind, outcome, retry }: CodeSnapshot): string => `\`${kind}\` (${outcome}, ${retry})`;
