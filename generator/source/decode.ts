import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLineIndex } from '../diagnostics/lineIndex.ts';

/** Larger than any registry edited by hand: 100,000 codes with hints in two languages take 30 MB. */
const MAX_SOURCE_BYTES = 40 * 2 ** 20;

/** Lines, items and entries: each takes memory of its own. 100,000 codes have 2,500,000. */
const MAX_PARTS = 3_000_000;

/**
 * Decodes a UTF-8 file and drops its byte order mark.
 *
 * @param bytes its content
 * @param file its name, for diagnostics
 */
export function decode(bytes: Uint8Array, file: string): { text: string } | { diagnostic: Diagnostic } {
  const unusable = (message: string): { diagnostic: Diagnostic } => ({
    diagnostic: { rule: 'file/unusable', severity: 'error', message, file, help: 'Is it the right file?' },
  });
  if (bytes.length > MAX_SOURCE_BYTES) {
    const megabytes = (count: number): number => Math.round(count / 2 ** 20);
    return unusable(
      `the file has ${megabytes(bytes.length)} MB; the maximum is ${megabytes(MAX_SOURCE_BYTES)} MB`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (text.length > MAX_PARTS && countParts(text) > MAX_PARTS) {
    return unusable(`the file has more than ${MAX_PARTS} lines, items and entries`);
  }
  const damage = /\0|\ufffd/.exec(text);
  if (damage === null || isWritten(damage[0], bytes)) return { text };

  const positionOf = createLineIndex(text);
  return {
    diagnostic: {
      rule: 'yaml/encoding',
      severity: 'error',
      message:
        damage[0] === '\0'
          ? 'the file contains NUL bytes, so it is not UTF-8 text'
          : 'the file is not valid UTF-8',
      file,
      range: { start: positionOf(damage.index), end: positionOf(damage.index + 1) },
      help: 'Save it as UTF-8, not as UTF-16 or in a legacy code page.',
    },
  };
}

function countParts(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if ('\n,[{'.includes(text.charAt(index))) count += 1;
  return count;
}

/** U+FFFD stands for what cannot be decoded, but it may also stand in the file itself. */
function isWritten(character: string, bytes: Uint8Array): boolean {
  if (character === '\0') return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
