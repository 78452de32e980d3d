import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describeOwner, hasEnded } from './stagingOwner.ts';

const NAME = /^\.codebook-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Creates a staging folder with its owner and a `.gitignore`. */
export function makeStaging(folder: string): string {
  const path = `${folder}/.codebook-${randomUUID()}`;
  mkdirSync(path);
  writeFileSync(`${path}/${OWNER}`, JSON.stringify(describeOwner()));
  writeFileSync(`${path}/.gitignore`, '*\n');
  return path;
}

const OWNER = 'owner.json';

/** Deletes staging folders of runs that were killed. Keeps anything that is not provably one. */
export function removeStaleStaging(folder: string): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = `${folder}/${name}`;
    if (!NAME.test(name)) continue;
    const owner = attempt(() => readFileSync(`${path}/${OWNER}`, 'utf8'));
    if (owner !== undefined && hasEnded(owner)) removeStaging(path);
  }
}

/** Removes a staging folder. Errors do not matter: another run may remove it, now or later. */
export const removeStaging = (path: string): void =>
  attempt(() => rmSync(path, { recursive: true, force: true }));

/** Removes the owner of a staging folder, so that no later run deletes it. */
export const disownStaging = (path: string): void => attempt(() => rmSync(`${path}/${OWNER}`));

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
