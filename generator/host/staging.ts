import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describeOwner, hasEnded } from './stagingOwner.ts';

const NAME = /^\.codebook-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Makes a staging folder that says whose it is and that git ignores. */
export function makeStaging(folder: string): string {
  const path = `${folder}/.codebook-${randomUUID()}`;
  mkdirSync(path);
  writeFileSync(`${path}/${OWNER}`, JSON.stringify(describeOwner()));
  writeFileSync(`${path}/.gitignore`, '*\n');
  return path;
}

const OWNER = 'owner.json';

/** Deletes the staging folders in a folder whose processes were killed. Whatever is not proven to be one stays. */
export function removeStaleStaging(folder: string): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = `${folder}/${name}`;
    if (!NAME.test(name)) continue;
    const owner = attempt(() => readFileSync(`${path}/${OWNER}`, 'utf8'));
    if (owner !== undefined && hasEnded(owner)) removeStaging(path);
  }
}

/** Another run may do the same; what cannot be removed now can later. */
export const removeStaging = (path: string): void =>
  attempt(() => rmSync(path, { recursive: true, force: true }));

/** From then on nobody removes a staging folder but a person. */
export const disownStaging = (path: string): void => attempt(() => rmSync(`${path}/${OWNER}`));

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
