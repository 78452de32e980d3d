import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { addWarning } from './edits.ts';
import { environment } from './measureProcess.ts';
import { PROGRAM } from './program.ts';

/** Folders in a workspace that look like projects which use the generator: a registry and `node_modules`. */
export const PROJECTS = {
  /** Its outputs are up to date. */
  current: 'current',
  /** Its registry is edited before each run. */
  edited: 'edited',
  /** Nothing is cached before each run. */
  fresh: 'fresh',
  /** Its registry has one warning, and its outputs are up to date. */
  warning: 'warning',
  /** One of its outputs was changed by hand. */
  drift: 'drift',
} as const;

/** The same for a registry that nobody has. */
export const LARGE_PROJECT = 'large';

/** Makes all projects in a workspace, with outputs. */
export function createProjects(workspace: string): void {
  for (const name of Object.values(PROJECTS)) {
    const folder = createProject(workspace, name);
    if (name === PROJECTS.warning) addWarning(`${folder}/codes.yaml`);
    execFileSync(process.execPath, [...PROGRAM, 'generate'], {
      cwd: folder,
      env: environment(folder),
      stdio: 'pipe',
    });
    if (name === PROJECTS.drift) appendFileSync(findPage(`${folder}/generated/docs`), '\n');
  }
}

/**
 * Makes a project without outputs.
 *
 * @returns its folder
 */
export function createProject(workspace: string, name: string): string {
  const folder = `${workspace}/${name}`;
  for (const part of ['node_modules', 'tmp']) mkdirSync(`${folder}/${part}`, { recursive: true });
  copyFileSync(`${workspace}/codes.yaml`, `${folder}/codes.yaml`);
  return folder;
}

/** Deletes what earlier runs in a project have left: the generator's results and Node's compiled code. */
export function clearCaches(project: string): void {
  rmSync(`${project}/node_modules/.cache`, { recursive: true, force: true });
  rmSync(`${project}/tmp`, { recursive: true, force: true });
  mkdirSync(`${project}/tmp`);
}

function findPage(folder: string): string {
  const page = readdirSync(folder).find((name) => name.endsWith('.md'));
  if (page === undefined) throw new Error(`${folder} has no page to change`);
  return `${folder}/${page}`;
}
