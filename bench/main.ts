import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Source } from '../generator/source/source.ts';
import type { Command } from './command.ts';
import { everydayCommands, largeCommands } from './commands.ts';
import { installPeers } from './installPeers.ts';
import { type Measured, measureRounds } from './measureRounds.ts';
import { measureWatch } from './measureWatch.ts';
import { codesOf } from './peer.ts';
import { performancePage } from './performancePage.ts';
import { createProject, createProjects, LARGE_PROJECT, PROJECTS } from './projects.ts';
import { registryYaml } from './registryYaml.ts';
import type { Registry, RegistryFigures } from './report.ts';
import { findRuntimes, isInstalled } from './runtimes.ts';
import { syntheticRegistry } from './syntheticRegistry.ts';
import { inWorkspace } from './workspace.ts';

// Measures everything and writes docs/performance.md. With --sizes, for a quick look, it prints the page instead:
// `--sizes wapi,1000 --runs 1`. Tells of its progress on stderr.

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});

const ALL_SIZES = 'wapi,10000,100000';

const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

const start = performance.now();
installPeers();
const runtimes = findRuntimes();
const installed = runtimes.filter(isInstalled);
const registries: RegistryFigures[] = [];
for (const size of (options.sizes ?? ALL_SIZES).split(',')) {
  registries.push(await measureRegistry(size === 'wapi' ? size : Number(size)));
}
const minutes = (performance.now() - start) / 60_000;
const page = performancePage({ machine: describeMachine(), minutes, runtimes, registries });
if (options.sizes !== undefined) process.stdout.write(page);
else writeFileSync(new URL('../docs/performance.md', import.meta.url), page);

function measureRegistry(registry: Registry): Promise<RegistryFigures> {
  const [yaml, source] = registry === 'wapi' ? readWapi() : makeUp(registry);
  const codes = codesOf(source).length;
  return inWorkspace(yaml, source, async (workspace) => {
    const measured =
      registry === 'wapi' ? await measureWapi(workspace, codes) : measureLarge(workspace, codes);
    return { registry, codes, bytes: Buffer.byteLength(yaml), measured };
  });
}

function readWapi(): [string, Source] {
  const yaml = readFileSync(new URL('../codes.yaml', import.meta.url), 'utf8');
  return [yaml, parse(yaml)];
}

function makeUp(codes: number): [string, Source] {
  const source = syntheticRegistry(codes);
  return [registryYaml(source), source];
}

async function measureWapi(workspace: string, codes: number): Promise<Measured[]> {
  createProjects(workspace);
  const measured = measureAll(workspace, codes, everydayCommands(codes));
  for (const runtime of installed) {
    tell(`saves under --watch, ${runtime.name}`);
    measured.push(await measureWatch(`${workspace}/${PROJECTS.edited}`, runtime));
  }
  return measured;
}

function measureLarge(workspace: string, codes: number): Measured[] {
  createProject(workspace, LARGE_PROJECT);
  return measureAll(workspace, codes, largeCommands(codes));
}

function measureAll(workspace: string, codes: number, commands: readonly Command[]): Measured[] {
  const rounds = Number(options.runs);
  return measureRounds(commands, installed, { workspace, codes, rounds }, (line) =>
    tell(`${codes} codes, ${line}`),
  );
}

/** What the figures depend on; not the machine's name. */
function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 1e9)} GB of memory`;
  return `${availableParallelism()} cores, ${memory}, ${process.platform} ${process.arch}`;
}
