import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A version of Node that every command is measured with. */
export interface Runtime {
  /** How tables call it. */
  readonly name: string;
  /** Its binary. */
  readonly path: string;
  /** In full. */
  readonly version: string;
}

/** A version of Node that could not be installed. */
export interface MissingRuntime {
  readonly name: string;
  readonly problem: string;
}

export const NODE_20 = 'Node 20';
export const NODE_24 = 'Node 24';

/** The oldest version that the generator supports, and the one that most people have. */
export const findRuntimes = (): (Runtime | MissingRuntime)[] => [
  findRuntime(NODE_20, '20'),
  findRuntime(NODE_24, '24'),
];

export const isInstalled = (runtime: Runtime | MissingRuntime): runtime is Runtime => 'path' in runtime;

/** The version that runs this; any other is installed from npm unless it is there already. */
function findRuntime(name: string, major: string): Runtime | MissingRuntime {
  if (process.versions.node.startsWith(`${major}.`)) {
    return { name, path: process.execPath, version: process.versions.node };
  }
  try {
    const path = installNode(major);
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().replace('v', '');
    return { name, path, version };
  } catch (error) {
    // The message of the error itself names folders of this machine.
    const text =
      error instanceof Error && 'stderr' in error ? String(error.stderr ?? error.message) : String(error);
    const [problem = ''] = text.split('\n');
    return { name, problem };
  }
}

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));

/**
 * Installs what npm's package `node` would install, without running its scripts.
 *
 * @returns the path of the binary
 */
function installNode(major: string): string {
  const folder = `${FOLDER}node-${major}`;
  const packageName = `node-${process.platform}-${process.arch}`;
  const binary = `${folder}/node_modules/${packageName}/bin/node`;
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const options = [
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefix',
    folder,
  ];
  execFileSync('npm', ['install', ...options, `${packageName}@${major}`], {
    stdio: 'pipe',
  });
  return binary;
}
