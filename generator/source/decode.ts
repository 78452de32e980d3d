import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLineIndex } from '../diagnostics/lineIndex.ts';

/** Larger than any registry edited by hand: 100,000 codes with hints in two languages take 30 MB. */
const MAX_SOURCE_BYTES = 40 * 2 ** 20;

/**
 * Decodes a UTF-8 file and drops its byte order mark.
 *
 * @param bytes its content
 * @param file its name, for diagnostics
 */
export function decode(bytes: Uint8Array, file: string): { text: string } | { diagnostic: Diagnostic } {
  if (bytes.length > MAX_SOURCE_BYTES) {
    const megabytes = `${Math.round(bytes.length / 2 ** 20)} MB, and ${MAX_SOURCE_BYTES / 2 ** 20} MB is the most`;
    return {
      diagnostic: {
        rule: 'file/unusable',
        severity: 'error',
        message: `the file has ${megabytes}`,
        file,
        help: 'Is it the right file?',
      },
    };
  }
  const text = new TextDecoder().decode(bytes);
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

/** Whether U+FFFD is in the file itself. Otherwise it replaces invalid bytes. */
function isWritten(character: string, bytes: Uint8Array): boolean {
  if (character === '\0') return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
