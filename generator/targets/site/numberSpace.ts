import { findGroup, findReserved } from '../../model/lookup.ts';
import { memoize } from '../../model/memoize.ts';
import type { Code, Group, Registry } from '../../model/registry.ts';

/** States of a number, in the order of every legend. */
export const STATES = ['used', 'unpublished', 'retired', 'reserved', 'free'] as const;

export type NumberState = (typeof STATES)[number];

/** A hundred cells of the number space that belong to one group. */
export interface Block {
  readonly group: Group;
  readonly first: number;
  readonly last: number;
  /** The state of each cell. Absent if the numbers belong to another group or to none. */
  readonly cells: readonly (NumberState | undefined)[];
  /** Number of cells in use. */
  readonly inUse: number;
  /** Index of the cell with the group's next free number, if it is in this block. */
  readonly next: number | undefined;
}

export interface GroupSpace {
  readonly group: Group;
  readonly blocks: readonly Block[];
  /** The number for the group's next code. */
  readonly nextFree: number | undefined;
}

export interface NumberSpace {
  readonly groups: readonly GroupSpace[];
  /** Numbers per cell: 1, 10, 100 … */
  readonly cellSize: number;
  /** States that occur, in the order of the legend. */
  readonly states: readonly NumberState[];
}

const CELLS = 100;
/** With more blocks, cells cover more numbers. */
const MAX_BLOCKS = 240;

/**
 * Divides the number space into blocks. A group has the blocks that contain its codes or, without codes, its first one.
 */
export const createNumberSpace = memoize((registry: Registry): NumberSpace => {
  let cellSize = 1;
  while (countBlocks(registry, cellSize) > Math.max(MAX_BLOCKS, registry.groups.length)) cellSize *= 10;
  const groups = registry.groups.map((group) => createGroupSpace(group, registry, cellSize));
  const states = STATES.filter((state) =>
    groups.some(({ blocks }) => blocks.some(({ cells }) => cells.includes(state))),
  );
  return { groups, cellSize, states };
});

const countBlocks = (registry: Registry, cellSize: number): number =>
  registry.groups.reduce((sum, group) => sum + blockStarts(group, registry, cellSize).length, 0);

/** Reserved numbers of a group, without ranges. */
const listSingle = (group: Group, registry: Registry): number[] =>
  registry.reserved.flatMap(({ first, last }) =>
    first === last && findGroup(registry, first) === group ? [first] : [],
  );

/** First numbers of the blocks of a group: those of its codes and of numbers that codes had. */
function blockStarts(group: Group, registry: Registry, cellSize: number): number[] {
  const size = CELLS * cellSize;
  const numbers = [...group.codes.map(({ code }) => code), ...listSingle(group, registry)].sort(
    (a, b) => a - b,
  );
  if (numbers.length === 0) numbers.push(group.first);
  return [...new Set(numbers.map((number) => number - (number % size)))];
}

function createGroupSpace(group: Group, registry: Registry, cellSize: number): GroupSpace {
  const states = createCells(group, cellSize);
  const nextFree = findNextFree(group, registry);
  const blocks = blockStarts(group, registry, cellSize).map((start): Block => {
    const cells = Array.from({ length: CELLS }, (_, index) => {
      const number = start + index * cellSize;
      const state = states.get(number / cellSize);
      if (state !== undefined) return state;
      return findGroup(registry, number) === group ? stateOfUnused(number, registry, cellSize) : undefined;
    });
    const next = nextFree === undefined ? -1 : Math.floor((nextFree - start) / cellSize);
    return {
      group,
      first: Math.max(start, group.first),
      last: Math.min(start + CELLS * cellSize - 1, group.last),
      cells,
      inUse: cells.filter((_, index) => states.has(start / cellSize + index)).length,
      next: next >= 0 && next < CELLS && cells[next] === 'free' ? next : undefined,
    };
  });
  return { group, blocks, nextFree };
}

/** Creates the states of the cells in use, by cell number. The first code of a cell decides. */
function createCells({ codes }: Group, cellSize: number): Map<number, NumberState> {
  const cells = new Map<number, NumberState>();
  for (const code of codes) {
    const cell = Math.floor(code.code / cellSize);
    if (!cells.has(cell)) cells.set(cell, stateOf(code));
  }
  return cells;
}

const stateOf = ({ listed, deprecated }: Code): NumberState =>
  deprecated !== undefined ? 'retired' : listed ? 'used' : 'unpublished';

/** The state of a number without a code. A cell of several numbers is free if one of them is. */
function stateOfUnused(number: number, registry: Registry, cellSize: number): NumberState {
  const holder = findReserved(registry, number);
  if (holder === undefined || holder.last < number + cellSize - 1) return 'free';
  return holder.name === undefined ? 'reserved' : 'retired';
}

/** Finds the free number after all codes of a group or, if the range is full up to its end, the first gap. */
function findNextFree(group: Group, registry: Registry): number | undefined {
  const used = new Set(group.codes.map(({ code }) => code));
  const isFree = (number: number) =>
    !used.has(number) &&
    findGroup(registry, number) === group &&
    findReserved(registry, number) === undefined;
  const last = group.codes.at(-1)?.code ?? group.first - 1;
  for (let number = last + 1; number <= group.last && number <= last + CELLS * 10; number += 1) {
    if (isFree(number)) return number;
  }
  for (let number = group.first; number < last; number += 1) if (isFree(number)) return number;
  return undefined;
}
