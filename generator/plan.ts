import type { Options } from './config/options.ts';
import type { Content, DiskEntry, Host } from './host/host.ts';
import type { Measure } from './host/stopwatch.ts';
import type { Registry } from './model/registry.ts';
import { isManifestName, type Manifest, manifestName, parseManifest } from './output/manifest.ts';
import { type Plan, planChanges, type RenderedFile } from './output/planChanges.ts';
import { renderTargets } from './render.ts';
import type { Kit, OutputFile } from './targets/target.ts';
import { hashText } from './text/hashText.ts';
import { pathKey } from './text/paths.ts';

/** A plan, and the manifest before it. */
export interface RunPlan extends Plan {
  readonly manifestName: string;
  readonly listed: Manifest;
  /** Number of generated files, including the manifest. */
  readonly files: number;
}

/** Input of the phases after a successful load. */
export interface RunContext {
  readonly registry: Registry;
  readonly kit: Kit;
  readonly options: Options;
  readonly host: Host;
  readonly measure: Measure;
}

/**
 * Renders all targets and compares each file with the output folder.
 *
 * @param keep stores the text of a file to write, such as on disk
 */
export async function planRun(keep: (file: OutputFile) => Content, context: RunContext): Promise<RunPlan> {
  const { registry, kit, options, host, measure } = context;
  const { out, targets, only, adopt } = options;
  const rendered: RenderedFile[] = [];
  const existing = new Map<string, DiskEntry>();
  for await (const file of renderTargets(targets, registry, kit, measure)) {
    const { path, text } = file;
    const hash = measure('compare', () => hashText(text));
    const entry = measure('compare', () => host.inspect(out, path));
    if (entry !== undefined) existing.set(path, entry);
    // Nothing is written through a link, not even staging files.
    const isKept = entry?.kind !== 'unusable' && (entry?.kind !== 'file' || entry.hash !== hash);
    rendered.push({ path, hash, content: isKept ? measure('write', () => keep(file)) : undefined });
  }
  return measure('compare', () => {
    const name = manifestName(registry.names);
    const { listed, existing: ofListed } = inspectListed(name, out, host, existing);
    const plan = planChanges({
      rendered,
      existing: new Map([...existing, ...ofListed]),
      manifestName: name,
      listed,
      others: readOtherManifests(name, out, host),
      folders: only && new Set(targets.map(({ owns }) => owns)),
      inputs: inputsBelow(options, host),
      adopt,
    });
    return { ...plan, manifestName: name, listed, files: rendered.length + 1 };
  });
}

/**
 * Reads a manifest and inspects the files that it lists. Tries again if another run changes the manifest meanwhile: runs
 * list their files before they write them.
 *
 * @param known files that are already inspected
 */
function inspectListed(name: string, out: string, host: Host, known: ReadonlyMap<string, DiskEntry>) {
  for (let attempt = 1; ; attempt += 1) {
    const own = host.inspect(out, name);
    const listed: Manifest = own?.kind === 'file' ? readManifest(`${out}/${name}`, host) : new Map();
    const existing = new Map<string, DiskEntry>();
    for (const path of [name, ...listed.keys()]) {
      if (known.has(path)) continue;
      const entry = host.inspect(out, path);
      if (entry !== undefined) existing.set(path, entry);
    }
    if (attempt === ATTEMPTS || hashOf(own) === hashOf(host.inspect(out, name))) return { listed, existing };
  }
}

const ATTEMPTS = 10;

const hashOf = (entry: DiskEntry | undefined): string | undefined =>
  entry?.kind === 'file' ? entry.hash : undefined;

const readManifest = (file: string, host: Host): Manifest =>
  parseManifest(new TextDecoder().decode(host.readFile(file)));

/** Reads the manifests of other registries: name of the manifest by path. */
function readOtherManifests(ownName: string, out: string, host: Host): Map<string, string> {
  const others = new Map<string, string>();
  for (const name of host.namesIn(out)) {
    if (name === ownName || !isManifestName(name) || host.inspect(out, name)?.kind !== 'file') continue;
    for (const path of readManifest(`${out}/${name}`, host).keys()) others.set(path, name);
  }
  return others;
}

/** Keys of the input files that are in the output folder. */
function inputsBelow({ source, inputs, out }: Options, host: Host): Set<string> {
  const folder = `${host.realPath(out).replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const paths = [source, ...inputs].map((path) => host.realPath(path).replaceAll('\\', '/'));
  const below = paths.filter((path) => pathKey(path).startsWith(pathKey(folder)));
  return new Set(below.map((path) => pathKey(path.slice(folder.length))));
}
