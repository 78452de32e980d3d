import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK, CHECK_WARNING, EDITED, UNCHANGED } from '../../bench/command.ts';
import { addWarning, editCode } from '../../bench/edits.ts';
import { measureProcess } from '../../bench/measureProcess.ts';
import type { Measured } from '../../bench/measureRounds.ts';
import { codesOf } from '../../bench/peer.ts';
import { STYLE_DICTIONARY } from '../../bench/peers.ts';
import { performancePage } from '../../bench/performancePage.ts';
import { PROGRAM } from '../../bench/program.ts';
import { registryYaml } from '../../bench/registryYaml.ts';
import { NODE_20, NODE_24 } from '../../bench/runtimes.ts';
import { growth, median } from '../../bench/statistics.ts';
import { syntheticRegistry } from '../../bench/syntheticRegistry.ts';
import type { Source } from '../../generator/source/source.ts';
import { hasTools } from '../languages/conformance.ts';

const wapi = readFileSync(new URL('../../codes.yaml', import.meta.url), 'utf8');

/** The findings in a registry, one a line, after an edit. */
function lint(yaml: string, edit: (path: string) => void = () => {}): string {
  const folder = mkdtempSync(`${tmpdir()}/bench-test-`);
  try {
    const path = `${folder}/codes.yaml`;
    writeFileSync(path, yaml);
    edit(path);
    const argv = [...PROGRAM, 'lint', '--source', path, '--format', 'github'];
    return execFileSync(process.execPath, argv, { encoding: 'utf8', stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the registry that the bench makes up', () => {
  const source = syntheticRegistry(1200);
  const yaml = registryYaml(source);

  test('is without findings and has as many codes as it should', () => {
    expect(lint(yaml)).toBe('');
    expect(codesOf(source)).toHaveLength(1200);
    expect(Object.keys(source.groups)).toHaveLength(2);
  });

  test('is the same each time, as data and as YAML', () => {
    expect(registryYaml(syntheticRegistry(1200))).toBe(yaml);
    expect(parse(yaml)).toEqual(source);
  });

  test('uses each property about as often as WAPI does', () => {
    const real: Source = parse(wapi);
    const shares = (of: Source, property: string) =>
      codesOf(of).filter((code) => property in code).length / codesOf(of).length;
    const properties = new Set(codesOf(real).flatMap(Object.keys));
    for (const property of properties) {
      const difference = Math.abs(shares(source, property) - shares(real, property));
      expect(difference, property).toBeLessThan(0.2);
    }
  });
});

test('an edit is new each time and has no findings, and a warning is one', () => {
  const marks = new Set<string>();
  const edit = (path: string) => void marks.add(editCode(path)).add(editCode(path));
  expect(lint(wapi, edit)).toBe('');
  expect(marks.size).toBe(2);
  expect(lint(wapi, addWarning)).toMatch(/^::warning .*\n$/);
});

describe('the page of the bench', () => {
  const command = (name: string, group: Measured['group'], ...seconds: number[]): Measured => ({
    name,
    group,
    runtime: NODE_20,
    samples: seconds.map((wall) => ({ seconds: wall, peakMiB: 100 })),
  });
  const page = performancePage({
    machine: 'two cores',
    minutes: 1,
    runtimes: [
      { name: NODE_20, path: 'node', version: '20.1.2' },
      { name: NODE_24, problem: 'no network' },
    ],
    registries: [
      {
        registry: 'wapi',
        codes: 254,
        bytes: 50_000,
        measured: [
          { ...command(UNCHANGED, 'ours', 1, 2, 30), written: 900_000 },
          command(EDITED, 'ours', 4),
          command(CHECK, 'ours', 1),
          command(CHECK_WARNING, 'ours', 3),
          command(STYLE_DICTIONARY, 'peer', 2, 4),
          { ...command('json2ts', 'peer'), failure: 'not done in 100 s' },
          { ...command('quicktype', 'peer', 1), failure: 'exit code 1: a | b' },
        ],
      },
    ],
  });

  /** The cells of the first table row that begins with some cells. */
  const row = (...first: string[]): string[] | undefined =>
    new MarkdownIt()
      .render(page)
      .split('<tr>')
      .map((text) => [...text.matchAll(/<td.*?>(.*?)<\/td>/g)].map(([, cell = '']) => cell))
      .find((cells) => first.every((cell, index) => cells[index]?.includes(cell)));

  test('compares what ran in the same round, so that a slow moment does not count', () => {
    expect(row('WAPI', 'generate</code>, nothing to write')?.slice(2, 4)).toEqual(['0.8 ×', '0.5 ×, met']);
  });

  test('has a limit of its own for a version of Node', () => {
    expect(row('WAPI', 'generate</code> after an edit')?.slice(2)).toEqual([
      '1.6 ×, 1.1 ×',
      '2 ×, <strong>missed</strong>',
      'not measured',
    ]);
  });

  test('tells goals that are missed from those that were not measured, and why they were not', () => {
    expect(row('WAPI', 'one warning')?.slice(3)).toEqual(['3 ×, <strong>missed</strong>', 'not measured']);
    expect(row('WAPI', '--watch')?.slice(3)).toEqual(['not measured', 'not measured']);
    expect(row('100,000', 'growth')?.slice(3)).toEqual(['not measured', 'not measured']);
    expect(page).toContain('Node 24 could not be installed: no network');
  });

  test('shows the median with its spread, or why there is none, and what was written', () => {
    const cells = ['2 (1–30)', 'not measured', '100', '–', '0.9', '3'];
    expect(row('generate', '2 (')?.slice(1)).toEqual(cells);
    expect(row('json2ts')?.[1]).toBe('not done in 100 s');
    expect(row('quicktype')?.[1]).toBe('1, then exit code 1: a | b');
  });
});

test('medians and growth are what they say', () => {
  expect(median([9, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 9])).toBe(3.5);
  expect(median([])).toBeNaN();
  expect(growth(2, 200, 10)).toBeCloseTo(2);
});

test.skipIf(!existsSync('/usr/bin/time') || !hasTools('timeout'))(
  'a process is measured with its children, killed in time, and its failure told',
  () => {
    const node = (script: string, limit = 20, exitCode?: number) =>
      measureProcess({ argv: [process.execPath, '-e', script], cwd: process.cwd(), limit, exitCode });
    const child = "require('child_process').execFileSync(process.execPath, ['-e', 'Buffer.alloc(2e8, 1)'])";
    expect(node(child)).toHaveProperty('peakMiB', expect.closeTo(230, -2));
    expect(node('setInterval(() => {}, 1000)', 1)).toEqual({ failure: 'not done in 1 s' });
    expect(node("console.error('no'); process.exitCode = 3")).toEqual({ failure: 'exit code 3: no' });
    expect(node('process.exitCode = 3', 20, 3)).toHaveProperty('seconds');
  },
);
