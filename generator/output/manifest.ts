import { byCodeUnit } from '../text/compare.ts';
import type { RegistryNames } from '../text/identifiers.ts';
import { isRelativePath } from '../text/paths.ts';

/**
 * The generated files of a registry: paths relative to the output folder, each with the hashes of its text. After a
 * merge of two branches, a path may have two hashes.
 */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** Name of a registry's manifest in the output folder. */
export const manifestName = ({ kebab }: RegistryNames): string => `.${kebab}-codes.sha256`;

export const isManifestName = (name: string): boolean => /^\..+-codes\.sha256$/.test(name);

/** A line of `sha256sum`, in text or binary mode. */
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/**
 * Parses a manifest in the format of `sha256sum`. Skips damaged lines, conflict markers and paths outside the folder:
 * the files that they name count as foreign.
 */
export function parseManifest(text: string): Manifest {
  const entries = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash === undefined || path === undefined || !isOutputPath(path)) continue;
    const hashes = entries.get(path) ?? [];
    if (!hashes.includes(hash)) entries.set(path, [...hashes, hash]);
  }
  return entries;
}

/** Every output is in the folder of its target, whose name begins with a letter. */
const isOutputPath = (path: string): boolean => /^[a-z][^/]*\//.test(path) && isRelativePath(path);

/** Formats a manifest with one line per file, so that branches merge. `sha256sum --check` reads it. */
export const printManifest = (manifest: Manifest): string =>
  [...manifest]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([path, hashes]) => [...hashes].sort(byCodeUnit).map((hash) => `${hash}  ${path}\n`))
    .join('');

/** Merges the entries of two manifests. */
export function mergeManifests(one: Manifest, other: Manifest): Manifest {
  const union = new Map(one);
  for (const [path, hashes] of other) {
    union.set(path, [...new Set([...(union.get(path) ?? []), ...hashes])]);
  }
  return union;
}
