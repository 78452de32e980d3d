import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLineIndex } from '../diagnostics/lineIndex.ts';

/** Larger than any registry that people edit: 100,000 codes with hints in two languages are 30 MB. */
const LARGEST_SOURCE = 40 * 2 ** 20;

/** Lines, items and entries: each takes memory of its own. 100,000 codes have 2,500,000. */
const MOST_PARTS = 3_000_000;

/**
 * The text in a file, without a byte order mark.
 *
 * @param bytes its content
 * @param file its name, for the diagnostic
 */
export function decode(bytes: Uint8Array, file: string): { text: string } | { diagnostic: Diagnostic } {
  const unusable = (message: string): { diagnostic: Diagnostic } => ({
    diagnostic: { rule: 'file/unusable', severity: 'error', message, file, help: 'Is it the right file?' },
  });
  if (bytes.length > LARGEST_SOURCE) {
    const megabytes = (count: number): number => Math.round(count / 2 ** 20);
    return unusable(
      `the file has ${megabytes(bytes.length)} MB, and ${megabytes(LARGEST_SOURCE)} MB is the most`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (text.length > MOST_PARTS && countParts(text) > MOST_PARTS) {
    return unusable(`the file has more than ${MOST_PARTS} lines, items and entries`);
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
          ? 'the file has NUL bytes, so it is not UTF-8 text'
          : 'the file is not valid UTF-8',
      file,
      range: { start: positionOf(damage.index), end: positionOf(damage.index + 1) },
      help: 'Save it as UTF-8 (not UTF-16, nor a code page of one language).',
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
