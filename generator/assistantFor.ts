import type { Assistant } from './assistant.ts';
import type { Host } from './host.ts';
import type { Options } from './options.ts';
import { targets as builtIn } from './targets/index.ts';

/** Bytes from which on another thread saves more time than it takes: it has to compile all that it runs once more. */
const LARGE_SOURCE = 5_000_000;
const MANY_TARGETS = 4;

/** Somebody to share the work with, where there is enough of it. */
export async function assistantFor(
  bytes: Uint8Array,
  { command, source, out, targets, targetOptions }: Options,
  { startAssistant }: Host,
): Promise<Assistant | undefined> {
  const shared = targets.filter((target) => builtIn.includes(target)).map(({ name }) => name);
  if (command === 'lint' || shared.length < MANY_TARGETS || bytes.length < LARGE_SOURCE) return undefined;
  const taken = new Int32Array(new SharedArrayBuffer(4));
  return startAssistant?.({
    bytes,
    options: { command, source, out, targetOptions },
    targets: shared,
    taken,
  });
}
