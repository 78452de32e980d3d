import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unusable } from '../diagnostics/unusable.ts';
import { FileError, type Host } from '../host/host.ts';
import { decode } from '../source/decode.ts';

/** The text in a file, or why there is none. */
export function readText(file: string, host: Host): { text: string } | { diagnostic: Diagnostic } {
  try {
    return decode(host.readFile(file), file);
  } catch (error) {
    if (error instanceof FileError) return { diagnostic: unusable(error) };
    throw error;
  }
}
