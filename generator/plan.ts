import type { Options } from './cli/options.ts';
import type { Content, DiskEntry, Host } from './host/host.ts';
import type { Measure } from './host/stopwatch.ts';
import type { RegistryNames } from './model/registry.ts';
import { isManifestName, type Manifest, manifestName, parseManifest } from './output/manifest.ts';
import { type Plan, planChanges, type RenderedFile } from './output/planChanges.ts';
import type { OutputFile } from './targets/target.ts';
import { hashText } from './text/hashText.ts';
import { pathKey } from './text/paths.ts';

/** A plan, and the manifest that it begins with. */
export interface RunPlan extends Plan {
  readonly manifestName: string;
  readonly listed: Manifest;
  /** How many files the targets make, with the manifest. */
  readonly files: number;
}

/**
 * Compares rendered files with those in the output folder.
 *
 * @param rendered each file is asked for when the one before is done with
 * @param keep keeps a text that has to be written, outside the memory if need be
 */
export async function planRun(
  rendered: AsyncIterable<OutputFile>,
  names: RegistryNames,
  options: Options,
  keep: (file: OutputFile) => Content,
  host: Host,
  measure: Measure,
): Promise<RunPlan> {
  const { out, targets, only, adopt } = options;
  const existing = new Map<string, DiskEntry>();
  const inspect = (path: string): DiskEntry | undefined => {
    const entry = host.inspect(out, path);
    if (entry !== undefined) existing.set(path, entry);
    return entry;
  };
  const files: RenderedFile[] = [];
  for await (const file of rendered) {
    const { path, text } = file;
    const hash = hashText(text);
    const entry = measure('compare', () => inspect(path));
    const isSame = entry?.kind === 'file' && entry.hash === hash;
    files.push({ path, hash, content: isSame ? undefined : measure('write', () => keep(file)) });
  }
  return measure('compare', () => {
    const ownName = manifestName(names);
    const renderedPaths = new Set(files.map(({ path }) => path));
    let listed: Manifest = new Map();
    // Another run lists its files before it writes them: what was found of it above is listed by now. What it changes while
    // the rest is looked at shows in its list.
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const before = inspect(ownName);
      if (before?.kind === 'file') listed = readManifest(`${out}/${ownName}`, host);
      for (const path of listed.keys()) if (!renderedPaths.has(path)) inspect(path);
      if (hashOf(before) === hashOf(host.inspect(out, ownName))) break;
    }
    const others = readOtherManifests(ownName, out, host);
    const folders = only && new Set(targets.map(({ owns }) => owns));
    const inputs = inputsBelow(options, host);
    const plan = planChanges({
      rendered: files,
      existing,
      manifestName: ownName,
      listed,
      others,
      folders,
      inputs,
      adopt,
    });
    return { ...plan, manifestName: ownName, listed, files: files.length + 1 };
  });
}

const ATTEMPTS = 10;

const hashOf = (entry: DiskEntry | undefined): string | undefined =>
  entry?.kind === 'file' ? entry.hash : undefined;

const readManifest = (file: string, host: Host): Manifest =>
  parseManifest(new TextDecoder().decode(host.readFile(file)));

/** The name of the manifest by path. */
function readOtherManifests(ownName: string, out: string, host: Host): Map<string, string> {
  const others = new Map<string, string>();
  for (const name of host.namesIn(out)) {
    if (name === ownName || !isManifestName(name) || host.inspect(out, name)?.kind !== 'file') continue;
    for (const path of readManifest(`${out}/${name}`, host).keys()) others.set(path, name);
  }
  return others;
}

/** The keys of those files that this run reads and that are in the output folder. */
function inputsBelow({ source, inputs, out }: Options, host: Host): Set<string> {
  const folder = `${host.realPath(out).replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const paths = [source, ...inputs].map((path) => host.realPath(path).replaceAll('\\', '/'));
  const below = paths.filter((path) => pathKey(path).startsWith(pathKey(folder)));
  return new Set(below.map((path) => pathKey(path.slice(folder.length))));
}
