import { FileError } from './host.ts';

/**
 * Runs an operation on a file and converts system errors to a `FileError`.
 *
 * @param path the file to name in the error, even if the operation uses other files
 */
export function withFileErrors<Result>(path: string, operation: () => Result): Result {
  try {
    return operation();
  } catch (error) {
    if (error instanceof FileError || !isSystemError(error)) throw error;
    throw new FileError(path, REASONS[error.code] ?? `system error ${error.code}`, {
      cause: error,
    });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use or a mount point',
  EDQUOT: 'your disk quota is used up',
  EEXIST: 'a file of another type has this name',
  EISDIR: 'it is a folder',
  ELOOP: 'there are too many levels of symbolic links',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is not a folder',
  ENOTEMPTY: 'the folder is not empty',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only file system',
};

/** The code of a system error: `ENOENT`. */
export const errorCode = (error: unknown): string | undefined =>
  isSystemError(error) ? error.code : undefined;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
