import type { decide } from '../decide.ts';
import type { Send } from '../send.ts';
import type { Simulator } from '../simulator/simulator.ts';

/** What a client says about each object, and where that is not true. */
export interface Report {
  readonly claims: readonly string[];
  readonly violations: readonly string[];
}

/** Sets up a world, lets a client work in it, and compares what it says with what is true. */
export type Scenario = (simulator: Simulator, send: Send, judge: typeof decide) => Promise<Report>;

export const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Names the failures that occurred. */
export const listTrue = (failures: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(failures).flatMap(([text, isTrue]) => (isTrue ? [text] : []));
