import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { attempt } from './attempt.ts';
import { describeOwner, hasEnded, type StagingOwner } from './stagingOwner.ts';

/**
 * The name says who owns the folder, so that there is no moment at which a kill leaves a folder without an owner: system,
 * process id, start of the process, and a random part.
 */
const NAME = /^\.codebook-([0-9a-f]{16})-([1-9]\d*)-(\d*)-[0-9a-f]{12}$/;

/** Creates a staging folder with a `.gitignore`. */
export function makeStaging(folder: string): string {
  const path = `${folder}/${formatName(describeOwner())}`;
  mkdirSync(path);
  writeFileSync(`${path}/.gitignore`, '*\n');
  return path;
}

/** A new name for a staging folder of a process. */
export const formatName = ({ system, pid, start }: StagingOwner): string =>
  `.codebook-${system}-${pid}-${start}-${randomBytes(6).toString('hex')}`;

/** Deletes staging folders of runs that were killed. Keeps anything that is not provably one. */
export function removeStaleStaging(folder: string): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const [, system, pid, start] = NAME.exec(name) ?? [];
    if (system === undefined || pid === undefined || start === undefined) continue;
    if (hasEnded({ system, pid: Number(pid), start })) removeStaging(`${folder}/${name}`);
  }
}

/** Removes a staging folder. Errors do not matter: another run may remove it, now or later. */
export const removeStaging = (path: string): void =>
  attempt(() => rmSync(path, { recursive: true, force: true }));

/** Renames a staging folder, so that no later run deletes it. Returns its new path. */
export function keepStaging(path: string): string {
  const kept = `${path}.kept`;
  try {
    renameSync(path, kept);
    return kept;
  } catch {
    return path;
  }
}
