import type { Diagnostic } from './diagnostic.ts';

/** Larger than any registry that people edit: 100,000 codes with hints in two languages are 30 MB. */
const LARGEST_SOURCE = 40 * 2 ** 20;

/**
 * The text in a file, without a byte order mark.
 *
 * @param bytes its content
 * @param file its name, for the diagnostic
 */
export function decode(bytes: Uint8Array, file: string): { text: string } | { diagnostic: Diagnostic } {
  const failed = (rule: string, message: string, help: string) => {
    return { diagnostic: { rule, severity: 'error' as const, message, file, help } };
  };
  if (bytes.length > LARGEST_SOURCE) {
    return failed(
      'yaml/too-large',
      `the file has ${Math.round(bytes.length / 2 ** 20)} MB, and ${LARGEST_SOURCE / 2 ** 20} MB is the most`,
      'Is it the right file?',
    );
  }
  if (bytes.includes(0)) {
    return failed(
      'yaml/encoding',
      'the file is not text: it has NUL bytes',
      'Save it as UTF-8, not as UTF-16.',
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failed('yaml/encoding', 'the file is not valid UTF-8', 'Save it as UTF-8.');
  }
}
