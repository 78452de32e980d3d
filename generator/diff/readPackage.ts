import { FileError } from '../host/host.ts';

/**
 * Reads a file of an npm package as `npm pack` makes it.
 *
 * @param name of the file, in whatever folder of the package; the outermost where there are several
 * @throws FileError for what is no package, or does not hold the file
 */
export async function readPackage(bytes: Uint8Array, name: string, path: string): Promise<Uint8Array> {
  const { parseTarGzip } = await import('nanotar');
  const files = await parseTarGzip(bytes).catch((error: unknown) => {
    throw new FileError(path, 'it is not a gzipped tar archive', { cause: error });
  });
  const found = files
    .filter((file) => file.data !== undefined && file.name.split('/').at(-1) === name)
    .sort((a, b) => a.name.split('/').length - b.name.split('/').length)[0];
  if (found?.data === undefined) throw new FileError(path, `it holds no ${name}`);
  return found.data;
}
