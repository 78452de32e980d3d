import {
  CHECK,
  EXPLAIN,
  GENERATE,
  GENERATE_LIKE_PEER,
  GENERATE_WAPI,
  HELP,
  IMPORT_TS_MORPH,
  PARSE_YAML,
  START,
  UNCHANGED,
} from './commands.ts';
import { GRAPHQL_CODEGEN, STYLE_DICTIONARY } from './peers.ts';
import type { Report } from './report.ts';
import { growth, median, timeRatio } from './statistics.ts';

/** Something that the generator should be able to do, with what it can. */
export interface Goal {
  readonly codes: number;
  /** What is measured, and against what. */
  readonly what: string;
  /** The largest value that is good enough. */
  readonly atMost: number;
  /** `×` for a ratio, `n^` for the power of a growth. */
  readonly unit: '×' | 'n^' | 's' | 'ms' | 'GB';
  /** `NaN` where this run of the bench did not measure it, or it failed. */
  readonly value: number;
}

/**
 * The goals, each with its value in a report. Processes are whole and cold, and make all targets in all languages unless
 * some are named.
 */
export function goalsOf({ sizes, watch }: Report): readonly Goal[] {
  const find = (codes: number, name: string) =>
    sizes.find(({ size }) => size === codes)?.measured.find((command) => command.name === name);
  const ratio = (codes: number, name: string, other: string) =>
    timeRatio(find(codes, name), find(codes, other));
  const middle = (codes: number, quantity: 'seconds' | 'peakMiB') =>
    median((find(codes, GENERATE)?.samples ?? []).map((sample) => sample[quantity]));
  const power = (quantity: 'seconds' | 'peakMiB') =>
    growth(middle(10_000, quantity), middle(100_000, quantity), 10);

  const saveToWritten = 'failure' in watch ? Number.NaN : median(watch);
  const toStyleDictionary = ratio(10_000, GENERATE, STYLE_DICTIONARY);
  const likeForLike = ratio(10_000, GENERATE_LIKE_PEER, STYLE_DICTIONARY);
  const goals = [
    [254, '`generate` to style-dictionary’s JS and JSON', 0.6, '×', ratio(254, GENERATE, STYLE_DICTIONARY)],
    [254, 'the same with WAPI’s own `codes.yaml`', 0.6, '×', ratio(254, GENERATE_WAPI, STYLE_DICTIONARY)],
    [254, '`check` of a fresh tree to the import of ts-morph', 2.5, '×', ratio(254, CHECK, IMPORT_TS_MORPH)],
    [254, '`--help` to `node -e 0`', 1.6, '×', ratio(254, HELP, START)],
    [254, '`explain` to `node -e 0`', 1.6, '×', ratio(254, EXPLAIN, START)],
    [254, '`generate` of unchanged input to `node -e 0`', 1.4, '×', ratio(254, UNCHANGED, START)],
    [254, '`--watch`, from a save until all is written', 100, 'ms', saveToWritten],
    [10_000, '`generate` to graphql-codegen’s enum', 1.5, '×', ratio(10_000, GENERATE, GRAPHQL_CODEGEN)],
    [10_000, '`generate` to style-dictionary’s JS and JSON', 0.5, '×', toStyleDictionary],
    [10_000, 'the same, as an aim', 0.25, '×', toStyleDictionary],
    [10_000, 'JavaScript and JSON alone to the same', 0.5, '×', likeForLike],
    [100_000, '`generate` to `yaml` alone', 1.4, '×', ratio(100_000, GENERATE, PARSE_YAML)],
    [100_000, '`generate`, as an aim', 10, 's', middle(100_000, 'seconds')],
    [100_000, 'peak memory of `generate`', 2, 'GB', (middle(100_000, 'peakMiB') * 2 ** 20) / 1e9],
    [100_000, 'growth of its time from 10,000 codes', 1.1, 'n^', power('seconds')],
    [100_000, 'growth of its memory from 10,000 codes', 1.1, 'n^', power('peakMiB')],
  ] as const;
  return goals.map(([codes, what, atMost, unit, value]) => ({ codes, what, atMost, unit, value }));
}
