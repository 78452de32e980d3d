import { type BreakingChange, type Comparison, pathTo } from './breakingChange.ts';
import { findFreeNumber } from './findFreeNumber.ts';
import type { EarlierMeaning, Reuse } from './findReuse.ts';
import type { Pair, Shift } from './findShifts.ts';

/** Reports a shift as one mistake, however many codes moved. */
export function* checkShift(
  { pairs, distance, inserted }: Shift,
  comparison: Comparison,
): Generator<BreakingChange> {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return;
  const { codes, entries, source, lock } = comparison;
  const at = inserted[0] ?? first.after;
  const names = inserted.map((number) => codes[number]?.name).join(', ');
  const free = findFreeNumber(entries.get(at)?.group ?? '', source, lock);
  const way = distance > 0 ? 'up' : 'down';
  yield {
    rule: 'lock/shifted',
    path: pathTo(at, comparison),
    part: 'key',
    message: `${pairs.length} codes, ${first.before} to ${last.before}, moved ${way} by ${Math.abs(distance)}${names && ` to make room for ${names}`}`,
    help: names
      ? `Programs depend on the old numbers. Restore them, and give ${names} a free number${free === undefined ? '' : `, ${free} or later`}.`
      : 'Programs depend on the old numbers. Restore them: gaps are harmless.',
  };
}

/** Reports a single code with another number. */
export function* checkMove({ before, after }: Pair, comparison: Comparison): Generator<BreakingChange> {
  if (before === after) return;
  const name = comparison.codes[after]?.name;
  yield {
    rule: 'lock/renumbered',
    path: pathTo(after, comparison),
    part: 'key',
    message: `${name} was ${before} in ${comparison.lock.version}, but is now ${after}`,
    help: `Programs depend on ${before}. Leave ${name} there. If the API now sends ${after}, add it under another name, and deprecate ${before} with \`replacedBy: ${after}\`.`,
  };
}

export function* checkRemoved(number: number, { lock, source }: Comparison): Generator<BreakingChange> {
  if (source.reserved?.[number] !== undefined) return;
  const name = lock.codes[number]?.name;
  yield {
    rule: 'lock/removed',
    path: ['codes', `${number}`],
    isInLock: true,
    part: 'key',
    message: `${number} ${name} was released in ${lock.version}, but is missing`,
    help: `Restore it and deprecate it: \`deprecated: {reason: …, replacedBy: …}\`. To remove it permanently, give the reason at the top of the registry: \`reserved: {${number}: {name: ${name}, reason: …}}\`.`,
  };
}

/** Reports a new code whose number or name has another meaning to programs. */
export function* checkAdded(
  { number, reusedNumber, reusedName }: Reuse,
  comparison: Comparison,
): Generator<BreakingChange> {
  const { codes, entries, source, lock } = comparison;
  const name = codes[number]?.name;
  if (reusedNumber !== undefined) {
    const free = findFreeNumber(entries.get(number)?.group ?? '', source, lock);
    yield {
      rule: 'lock/reused-number',
      path: pathTo(number, comparison),
      part: 'key',
      message: `${number} was ${describeEarlier(reusedNumber)}, but is now used for ${name}`,
      help: `Programs mistake it for the earlier code. Give ${name} a free number${free === undefined ? '' : `, ${free} or later`}. If it is the same code under a new name, add \`aliases: [${reusedNumber.name}]\`.`,
    };
  }
  if (reusedName?.name !== undefined)
    yield createReusedName(reusedName.name, reusedName.number, number, comparison);
}

/**
 * Describes a name that another code had.
 *
 * @param earlier number of that code. Absent if another code has that number now
 * @param number number of the code that has the name now
 */
export const createReusedName = (
  name: string,
  earlier: number | undefined,
  number: number,
  comparison: Comparison,
): BreakingChange => ({
  rule: 'lock/reused-name',
  path: [...pathTo(number, comparison), name === comparison.codes[number]?.name ? 'name' : 'aliases'],
  message: `${name} was the name of ${earlier ?? 'another code'}, but is now used for ${number}`,
  help: 'Programs that use the name would get the other code. Choose another name.',
});

const describeEarlier = ({ name }: EarlierMeaning): string => name ?? 'another code';
