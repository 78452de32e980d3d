import { existsSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK, GENERATE, IMPORT_TS_MORPH } from '../bench/commands.ts';
import { measureProcess } from '../bench/measureProcess.ts';
import type { Measured } from '../bench/measureRounds.ts';
import { codesOf, STYLE_DICTIONARY } from '../bench/peers.ts';
import { performancePage } from '../bench/performancePage.ts';
import { registryYaml } from '../bench/registryYaml.ts';
import { growth, median } from '../bench/statistics.ts';
import { syntheticRegistry } from '../bench/syntheticRegistry.ts';
import { compile } from '../generator/load.ts';
import type { Source } from '../generator/source/source.ts';
import { hasTools } from './languages/conformance.ts';

describe('the registry that the bench makes up', () => {
  const source = syntheticRegistry(1200);
  const yaml = registryYaml(source);

  test('is without findings and has as many codes as it should', async () => {
    const { registry, diagnostics } = await compile(new TextEncoder().encode(yaml), 'codes.yaml');
    expect(diagnostics).toEqual([]);
    expect(registry?.codes).toHaveLength(1200);
    expect(registry?.groups).toHaveLength(2);
  });

  test('is the same each time, as data and as YAML', () => {
    expect(registryYaml(syntheticRegistry(1200))).toBe(yaml);
    expect(parse(yaml)).toEqual(source);
  });

  test('uses each property about as often as WAPI does', () => {
    const wapi: Source = parse(readFileSync(new URL('../codes.yaml', import.meta.url), 'utf8'));
    const shares = (of: Source, property: string) =>
      codesOf(of).filter((code) => property in code).length / codesOf(of).length;
    const properties = new Set(codesOf(wapi).flatMap(Object.keys));
    for (const property of properties) {
      const difference = Math.abs(shares(source, property) - shares(wapi, property));
      expect(difference, property).toBeLessThan(0.2);
    }
  });
});

describe('the page of the bench', () => {
  const command = (name: string, group: Measured['group'], ...seconds: number[]): Measured => ({
    name,
    group,
    argv: [],
    budget: 0,
    samples: seconds.map((wall) => ({ seconds: wall, cpuSeconds: wall, peakMiB: 100, stderr: '{}' })),
  });
  const page = performancePage({
    machine: 'two cores',
    minutes: 1,
    wapi: { codes: 254, bytesPerCode: 500 },
    sizes: [
      {
        size: 254,
        bytes: 50_000,
        measured: [
          { ...command(GENERATE, 'ours', 1, 2, 30), written: 900_000 },
          command(CHECK, 'ours', 3),
          command(IMPORT_TS_MORPH, 'floor', 1),
          command(STYLE_DICTIONARY, 'peer', 2, 4),
          { ...command('json2ts', 'peer'), failure: 'not done in 100 s' },
          { ...command('quicktype', 'peer', 1), failure: 'exit code 1: a | b' },
        ],
      },
    ],
    watch: { failure: 'exit code 2' },
    consumers: { imports: [], lookups: [], bundles: [] },
  });

  /** The cells of the first table row that begins with some cells. */
  const row = (...first: string[]): string[] | undefined =>
    new MarkdownIt()
      .render(page)
      .split('<tr>')
      .map((text) => [...text.matchAll(/<td.*?>(.*?)<\/td>/g)].map(([, cell = '']) => cell))
      .find((cells) => first.every((cell, index) => cells[index]?.includes(cell)));

  test('compares what ran in the same round, so that a slow moment does not count', () => {
    expect(row('254', 'style-dictionary')?.slice(2)).toEqual(['0.6 ×', '0.5 ×', 'met']);
  });

  test('tells goals that are missed from those that were not measured', () => {
    expect(row('254', 'import of ts-morph')?.at(-1)).toContain('missed');
    expect(row('254', '--watch')?.slice(-2)).toEqual(['–', 'not measured']);
    expect(row('100,000', 'yaml')?.slice(-2)).toEqual(['–', 'not measured']);
  });

  test('shows the median with its spread, or why there is none, and what was written', () => {
    expect(row('generate', '2 (')).toEqual(['generate', '2 (1–30)', '2 (1–30)', '100', '3', '1', '0.9']);
    expect(row('json2ts')?.[1]).toBe('not done in 100 s');
    expect(row('quicktype')?.[4]).toBe('1, then exit code 1: a | b');
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
    const node = (script: string, limit = 20) => measureProcess(['-e', script], process.cwd(), limit);
    const child = "require('child_process').execFileSync(process.execPath, ['-e', 'Buffer.alloc(2e8, 1)'])";
    expect(node(`${child}; console.error('done')`)).toMatchObject({ stderr: 'done\n' });
    expect(node(child)).toHaveProperty('peakMiB', expect.closeTo(230, -2));
    expect(node('setInterval(() => {}, 1000)', 1)).toEqual({ failure: 'not done in 1 s' });
    expect(node("console.error('no'); process.exitCode = 3")).toEqual({ failure: 'exit code 3: no' });
  },
);
