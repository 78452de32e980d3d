import type { Content, DiskEntry } from '../host/host.ts';
import { byCodeUnit } from '../text/compare.ts';
import { hashText } from '../text/hashText.ts';
import { pathKey } from '../text/paths.ts';
import { type Conflict, withoutRepetition } from './conflict.ts';
import { type Manifest, printManifest } from './manifest.ts';

/** A rendered file. Its content is kept only where the disk has another. */
export interface RenderedFile {
  readonly path: string;
  readonly hash: string;
  readonly content?: Content | undefined;
}

export interface PlannedChange {
  readonly action: 'create' | 'update' | 'delete';
  /** Below the output folder, like all paths here. */
  readonly path: string;
  /** Missing where a file is to be deleted. */
  readonly content?: Content | undefined;
}

/** What is rendered, and what the output folder has. */
export interface PlanInput {
  readonly rendered: readonly RenderedFile[];
  /** What is at the paths that are rendered or listed. */
  readonly existing: ReadonlyMap<string, DiskEntry>;
  readonly manifestName: string;
  readonly listed: Manifest;
  /** What the manifests of other registries list: the name of the manifest by path. */
  readonly others: ReadonlyMap<string, string>;
  /** The folders of the targets that were rendered; missing where all were. */
  readonly folders?: ReadonlySet<string> | undefined;
  /** Keys of the paths that this run reads: the source, the configuration, templates. */
  readonly inputs: ReadonlySet<string>;
  /** Whether to overwrite files that are in the way and not listed. */
  readonly adopt: boolean;
}

export interface Plan {
  /** Sorted by path. */
  readonly changes: readonly PlannedChange[];
  /** Sorted by path. With any of them nothing may be written. */
  readonly conflicts: readonly Conflict[];
  /** What will be listed. */
  readonly manifest: Manifest;
}

/**
 * Plans the changes that make the output folder match the rendered files. Only listed files are overwritten or deleted:
 * all others are people's.
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

/** The manifest is ours by its name. Without files there is none. */
function planManifest(manifest: Manifest, input: PlanInput): PlannedChange | Conflict | undefined {
  const path = input.manifestName;
  if (manifest.size === 0) return input.listed.size === 0 ? undefined : { action: 'delete', path };
  const text = printManifest(manifest);
  return planFile({ path, hash: hashText(text), content: { text } }, true, new Set(), input);
}

/** A listed file that is not rendered any more is deleted as long as nobody has changed it. */
function planOrphan(
  path: string,
  hashes: readonly string[],
  { existing, inputs }: PlanInput,
): PlannedChange | Conflict | undefined {
  const entry = existing.get(path);
  if (entry?.kind === 'unusable')
    return { action: 'conflict', because: 'unusable', path: entry.path, reason: entry.reason };
  // Something else in its place is not what was listed.
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
