import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../languages/conformance.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** What is in it, sorted. */
  readonly files: readonly string[];
}

/**
 * Packs the package as `npm publish` would.
 *
 * @param folder where to put the tarball
 */
export function pack(folder: string): Packed {
  const output = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [{ filename, files }] = JSON.parse(output);
  return {
    tarball: `${folder}/${filename}`,
    files: files.map(({ path }: { path: string }) => path).sort(),
  };
}

/** A new project that has installed the tarball, and nothing else, without a network. */
export function install({ tarball }: Packed, project: string): void {
  mkdirSync(project, { recursive: true });
  writeFileSync(`${project}/package.json`, '{ "private": true }\n');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: project });
}
