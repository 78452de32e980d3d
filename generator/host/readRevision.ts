import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { errorCode } from './fileError.ts';
import { FileError } from './host.ts';

/** Larger than any registry. */
const MAX_BYTES = 64 * 2 ** 20;

/**
 * Reads a file as of a revision of its git repository.
 *
 * @throws FileError if git is missing, or the revision or the file does not exist
 */
export function readRevision(revision: string, path: string): Uint8Array {
  try {
    return execFileSync(
      'git',
      ['-C', dirname(path), 'show', '--end-of-options', `${revision}:./${basename(path)}`],
      { maxBuffer: MAX_BYTES, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } catch (error) {
    throw new FileError(`${revision}:${path}`, describe(error), { cause: error });
  }
}

function describe(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return 'no such file, and git is not installed';
  const { stderr } = error as { readonly stderr?: Uint8Array };
  const [line = ''] = new TextDecoder().decode(stderr).trim().split('\n').slice(-1);
  return `no such file, and git reports: ${line.replace(/^fatal: /, '')}`;
}
