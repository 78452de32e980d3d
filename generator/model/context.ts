import { byCodeUnit } from '../text/compare.ts';
import type { Completer } from './completeTexts.ts';
import type { Command, Kind, System } from './registry.ts';

/** The parts of the source that codes refer to. */
export interface Context {
  readonly version: string;
  readonly complete: Completer;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly commands: ReadonlyMap<string, Command>;
  readonly systems: ReadonlyMap<string, System>;
  /** Numbers of all codes, by name. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** @throws TypeError where there is none: the rules report that first */
export function findById<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new TypeError(`there is no ${id}`);
  return value;
}

export const byName = (a: Command, b: Command): number => byCodeUnit(a.name, b.name);
