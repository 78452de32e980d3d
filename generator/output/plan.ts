import type { OutputFile } from '../targets/target.ts';

/** What sets a file on disk apart from what it ought to be. */
export interface PlannedChange {
  readonly action: 'create' | 'update' | 'delete';
  /** Below the output folder. */
  readonly path: string;
  /** What is there, of a file that is to be updated. */
  readonly before?: Uint8Array;
  /** What ought to be there; missing where nothing ought to, or once it was staged. */
  readonly after?: string;
  /** The path of a file that is ready to be moved there. */
  readonly staged?: string;
}

/**
 * What has to be done to a file; `undefined` for one that is right. Line ends do not count: a checkout may have changed
 * them.
 *
 * @param before what is there
 */
export function plan(
  { path, text: after }: OutputFile,
  before: Uint8Array | undefined,
): PlannedChange | undefined {
  if (before === undefined) return { action: 'create', path, after };
  return isSameText(before, after) ? undefined : { action: 'update', path, before, after };
}

function isSameText(before: Uint8Array, after: string): boolean {
  const there = Buffer.from(before.buffer, before.byteOffset, before.length);
  return there.equals(Buffer.from(after)) || (there.includes('\r\n') && withoutReturns(there) === after);
}

const withoutReturns = (content: Uint8Array): string =>
  new TextDecoder().decode(content).replaceAll('\r\n', '\n');
