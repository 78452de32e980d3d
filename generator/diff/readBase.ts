import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FileError, type Host } from '../host/host.ts';
import { createSnapshot } from '../lock/createSnapshot.ts';
import { lockPath } from '../lock/lock.ts';
import { readLock } from '../lock/readLock.ts';
import type { Snapshot } from '../lock/snapshot.ts';
import { dropFinalLineEnds } from '../source/adjustSource.ts';
import schema from '../source/codes.schema.json' with { type: 'json' };
import isSource from '../source/codes.schema.json.check';
import { decode } from '../source/decode.ts';
import { readYaml } from '../source/readYaml.ts';
import type { Source } from '../source/source.ts';
import { validate } from '../source/validate.ts';

/** An earlier version of a registry. */
export interface Base {
  /** The file, package or revision, for display. */
  readonly label: string;
  readonly snapshot: Snapshot;
  readonly isSealed: boolean;
}

/**
 * Reads an earlier version of a registry: from its lock by default, or from a file, folder, package or git revision.
 *
 * @param source the current registry file
 * @throws FileError if the base does not exist or cannot be read
 */
export async function readBase(base: string | undefined, source: string, host: Host): Promise<Base> {
  const file = base ?? lockPath(source);
  const name = source.split(/[\\/]/).at(-1) ?? source;
  if (base !== undefined && !host.exists(base)) {
    return readSource(host.readRevision(base, source), `${base}:${source}`);
  }
  if (host.isFolder(file)) {
    const inFolder = `${file.replace(/[\\/]+$/, '')}/${name}`;
    return readSource(host.readFile(inFolder), inFolder);
  }
  const bytes = host.readFile(file);
  if (/\.(tgz|tar\.gz)$/.test(file))
    return readSource(await readPackage(bytes, name, file), `${file}:${name}`);
  if (file.endsWith('.lock.json')) return readLockOf(new TextDecoder().decode(bytes), file);
  return readSource(bytes, file);
}

async function readLockOf(text: string, file: string): Promise<Base> {
  const read = await readLock({ file, text });
  if ('lock' in read) return { label: file, snapshot: read.lock, isSealed: true };
  throw unreadable(file, read.diagnostics);
}

/** Reads an earlier registry file. It may not fit the current schema: the comparison uses the parts that do. */
async function readSource(bytes: Uint8Array, label: string): Promise<Base> {
  const decoded = decode(bytes, label);
  if ('diagnostic' in decoded) throw unreadable(label, [decoded.diagnostic]);
  const { document, diagnostics } = await readYaml(decoded.text, label);
  if (document === undefined) throw unreadable(label, diagnostics);
  const { draft } = validate<Source>(document, isSource, schema);
  if (draft.version === undefined) throw new FileError(label, 'it is not a registry: `version` is missing');
  return { label, snapshot: createSnapshot(dropFinalLineEnds(draft)), isSealed: false };
}

function unreadable(file: string, [first]: readonly Diagnostic[]): FileError {
  const line = first?.range === undefined ? '' : `line ${first.range.start.line}: `;
  return new FileError(file, `${line}${first?.message}`);
}

/**
 * Reads a file of an npm package as created by `npm pack`.
 *
 * @param name name of the file, in any folder of the package; the outermost one counts
 * @throws FileError if it is not a package or does not contain the file
 */
export async function readPackage(bytes: Uint8Array, name: string, path: string): Promise<Uint8Array> {
  const { parseTarGzip } = await import('nanotar');
  const files = await parseTarGzip(bytes).catch((error: unknown) => {
    throw new FileError(path, 'it is not a gzipped tar archive', { cause: error });
  });
  const found = files
    .filter((file) => file.data !== undefined && file.name.split('/').at(-1) === name)
    .sort((a, b) => a.name.split('/').length - b.name.split('/').length)[0];
  if (found?.data === undefined) throw new FileError(path, `it does not contain ${name}`);
  return found.data;
}
