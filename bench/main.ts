import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../generator/load.ts';
import { commandsFor, WAPI_SIZE } from './commands.ts';
import { measureConsumers } from './consumers.ts';
import { installPeers } from './installPeers.ts';
import { measureRounds } from './measureRounds.ts';
import { measureWatch } from './measureWatch.ts';
import { performancePage } from './performancePage.ts';
import { plot } from './plot.ts';
import type { Report, SizeFigures } from './report.ts';
import { inWorkspace } from './workspace.ts';

// Measures everything and writes docs/performance.md and docs/performance.svg. With --sizes, for a quick look, it prints
// the page instead. Tells of its progress on stderr.

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});

const ALL_SIZES = '254,1000,10000,30000,100000';

const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

const measureSize = (size: number): Promise<SizeFigures> =>
  inWorkspace(size, (folder) => ({
    size,
    bytes: statSync(`${folder}/codes.yaml`).size,
    measured: measureRounds(commandsFor(size), folder, size, Number(values.runs), (line) =>
      tell(`${size} codes, ${line}`),
    ),
  }));

async function measureAll(): Promise<Report> {
  const start = performance.now();
  installPeers();
  const sizes: SizeFigures[] = [];
  for (const size of (values.sizes ?? ALL_SIZES).split(',')) sizes.push(await measureSize(Number(size)));
  tell('saves under --watch');
  const watch = await inWorkspace(WAPI_SIZE, measureWatch);
  tell('generated modules');
  const consumers = measureConsumers();
  const minutes = (performance.now() - start) / 60_000;
  return { machine: machine(), minutes, wapi: await wapi(), sizes, watch, consumers };
}

/** What the figures depend on; not the machine's name. */
const machine = (): string =>
  [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 1e9)} GB of memory`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
  ].join(', ');

async function wapi(): Promise<Report['wapi']> {
  const bytes = readFileSync(new URL('../codes.yaml', import.meta.url));
  const codes = (await compile(bytes, 'codes.yaml')).registry?.codes.length ?? 0;
  return { codes, bytesPerCode: bytes.length / codes };
}

const report = await measureAll();
const page = performancePage(report);
if (values.sizes !== undefined) process.stdout.write(page);
else {
  const docs = fileURLToPath(new URL('../docs/', import.meta.url));
  mkdirSync(docs, { recursive: true });
  writeFileSync(`${docs}performance.md`, page);
  writeFileSync(`${docs}performance.svg`, plot(report.sizes));
}
