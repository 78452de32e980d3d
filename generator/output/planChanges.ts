import type { Content, DiskEntry } from '../host/host.ts';
import { byCodeUnit } from '../text/compare.ts';
import { hashText } from '../text/hashText.ts';
import { pathKey } from '../text/paths.ts';
import { type Conflict, withoutRepetition } from './conflict.ts';
import { type Manifest, printManifest } from './manifest.ts';

/** A rendered file. It keeps its content only if the file on disk differs. */
export interface RenderedFile {
  readonly path: string;
  readonly hash: string;
  readonly content?: Content | undefined;
}

export interface PlannedChange {
  readonly action: 'create' | 'update' | 'delete';
  /** Relative to the output folder, like all paths here. */
  readonly path: string;
  /** Absent for a deletion. */
  readonly content?: Content | undefined;
}

/** The rendered files and the state of the output folder. */
export interface PlanInput {
  readonly rendered: readonly RenderedFile[];
  /** Entries at rendered or listed paths. */
  readonly existing: ReadonlyMap<string, DiskEntry>;
  readonly manifestName: string;
  readonly listed: Manifest;
  /** Files listed by the manifests of other registries: name of the manifest by path. */
  readonly others: ReadonlyMap<string, string>;
  /** Folders of the rendered targets. Absent if all targets were rendered. */
  readonly folders?: ReadonlySet<string> | undefined;
  /** Keys of the paths that this run reads: the source, the configuration, templates. */
  readonly inputs: ReadonlySet<string>;
  /** Whether to overwrite files that the manifest does not list. */
  readonly adopt: boolean;
}

export interface Plan {
  /** Sorted by path. */
  readonly changes: readonly PlannedChange[];
  /** Sorted by path. If there are any, nothing may be written. */
  readonly conflicts: readonly Conflict[];
  /** The new manifest. */
  readonly manifest: Manifest;
}

/**
 * Plans the changes that make the output folder match the rendered files. Only files listed in the manifest are
 * overwritten or deleted.
 */
export function planChanges(input: PlanInput): Plan {
  const { rendered, listed, others, folders } = input;
  const manifest = new Map<string, readonly string[]>(rendered.map(({ path, hash }) => [path, [hash]]));
  const decisions: (PlannedChange | Conflict | undefined)[] = [];
  const deleted = new Set<string>();
  for (const [path, hashes] of listed) {
    if (manifest.has(path)) continue;
    if (folders !== undefined && !folders.has(path.slice(0, path.indexOf('/')))) manifest.set(path, hashes);
    else if (!others.has(path)) {
      const decision = planOrphan(path, hashes, input);
      if (decision?.action === 'delete') deleted.add(path);
      decisions.push(decision);
    }
  }
  for (const file of rendered) decisions.push(planFile(file, listed.has(file.path), deleted, input));
  decisions.push(planManifest(manifest, input));

  const sorted = decisions
    .filter((decision) => decision !== undefined)
    .sort((a, b) => byCodeUnit(a.path, b.path));
  const isConflict = (decision: PlannedChange | Conflict): decision is Conflict =>
    decision.action === 'conflict';
  return {
    changes: sorted.filter((decision) => !isConflict(decision)),
    conflicts: withoutRepetition(sorted.filter(isConflict)),
    manifest,
  };
}

/** Plans the change of the manifest, which belongs to the registry by its name. Without files there is none. */
function planManifest(manifest: Manifest, input: PlanInput): PlannedChange | Conflict | undefined {
  const path = input.manifestName;
  if (manifest.size === 0) return input.listed.size === 0 ? undefined : { action: 'delete', path };
  const text = printManifest(manifest);
  return planFile({ path, hash: hashText(text), content: { text } }, true, new Set(), input);
}

/** Plans the deletion of a listed file that is no longer rendered, unless it was edited. */
function planOrphan(
  path: string,
  hashes: readonly string[],
  { existing, inputs }: PlanInput,
): PlannedChange | Conflict | undefined {
  const entry = existing.get(path);
  if (entry?.kind === 'unusable')
    return { action: 'conflict', because: 'unusable', path: entry.path, reason: entry.reason };
  // Something else is in its place.
  if (entry?.kind !== 'file') return undefined;
  if (inputs.has(pathKey(path))) return { action: 'conflict', because: 'input', path };
  if (!hashes.includes(entry.hash)) return { action: 'conflict', because: 'changed', path };
  return { action: 'delete', path };
}

function planFile(
  { path, hash, content }: RenderedFile,
  isListed: boolean,
  deleted: ReadonlySet<string>,
  { existing, others, inputs, adopt }: PlanInput,
): PlannedChange | Conflict | undefined {
  const entry = existing.get(path);
  if (entry?.kind === 'unusable')
    return { action: 'conflict', because: 'unusable', path: entry.path, reason: entry.reason };
  if (inputs.has(pathKey(path))) return { action: 'conflict', because: 'input', path };
  if (entry?.kind === 'file' && entry.hash === hash) return undefined;
  const other = others.get(path);
  if (other !== undefined) return { action: 'conflict', because: 'other registry', path, manifest: other };
  switch (entry?.kind) {
    case undefined:
      return { action: 'create', path, content };
    case 'below file':
      if (deleted.has(entry.file)) return { action: 'create', path, content };
      return { action: 'conflict', because: 'file for folder', path: entry.file };
    case 'folder':
      if (entry.paths.length > 0 && entry.paths.every((below) => deleted.has(below)))
        return { action: 'create', path, content };
      return { action: 'conflict', because: 'folder for file', path };
    case 'file':
      if (isListed || adopt) return { action: 'update', path, content };
      return { action: 'conflict', because: 'not listed', path };
  }
}
