import { findFreeNumber } from '../lock/findFreeNumber.ts';
import { listCodes, rangeOf } from '../source/entries.ts';
import type { SourceCode } from '../source/source.ts';
import type { EditContext, Planned } from './context.ts';
import { setEntry } from './documentEdit.ts';

export interface NewCode {
  /** Pattern of the group. Default: the narrowest group with the number. */
  readonly group: string | undefined;
  /** Default: the next free number of the group. */
  readonly number: number | undefined;
  readonly code: SourceCode;
}

/** Adds a code to its group, in the order of the numbers. */
export function planCode(context: EditContext, { group: wanted, number: given, code }: NewCode): Planned {
  const { tree, source, lock } = context;
  const group = wanted ?? (given === undefined ? undefined : findGroup(context, given));
  if (group === undefined || source.groups?.[group] === undefined) {
    const known = Object.keys(source.groups ?? {}).join(', ');
    return { refusal: `no group for ${wanted ?? given}; there are ${known}` };
  }
  const number = given ?? findFreeNumber(group, source, lock);
  if (number === undefined) return { refusal: `the group ${group} has no free number` };
  const taken = describeTaken(context, number);
  if (taken !== undefined) return { refusal: `${number} ${taken}` };

  const path = ['groups', group, 'codes'];
  const numbers = Object.keys(source.groups[group]?.codes ?? {}).map(Number);
  const before = Math.max(...numbers.filter((other) => other < number));
  const place = Number.isFinite(before) ? { after: `${before}` } : { first: true };
  return { changes: [setEntry(tree, path, `${number}`, code, place)] };
}

/** Says why a number cannot be used, or returns `undefined` if it can. */
export function describeTaken({ source, lock }: EditContext, number: number): string | undefined {
  const used = listCodes(source).find((entry) => Number(entry.number) === number);
  if (used !== undefined) return `is ${used.code.name} already`;
  const includes = (pattern: string): boolean => {
    const { first, last } = rangeOf(pattern);
    return first <= number && number <= last;
  };
  const reserved = Object.keys(source.reserved ?? {}).find(includes);
  if (reserved !== undefined) return `is reserved by ${reserved}`;
  const removed = lock?.removed.find((entry) => entry.number === number);
  if (removed !== undefined) return `was removed in ${removed.version}: programs may still use it`;
  const released = lock?.codes[number];
  return released && `was released as ${released.name}`;
}

/** The narrowest group that contains a number. */
export function findGroup({ source }: EditContext, number: number): string | undefined {
  return Object.keys(source.groups ?? {})
    .map((pattern) => ({ pattern, ...rangeOf(pattern) }))
    .filter(({ first, last }) => first <= number && number <= last)
    .sort((a, b) => a.last - a.first - (b.last - b.first))[0]?.pattern;
}
