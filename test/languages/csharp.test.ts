import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../generator/model/registry.ts';
import { csharp } from '../../generator/targets/languages/csharp.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { vectorsUpTo } from './vectorsUpTo.ts';
import { withFolder } from './withFolder.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/csharp/WapiCode.cs';

/** As strict as the compiler can be, and as old as promised. It reads the doc comments, too. */
const COMPILE = ['-langversion:7', '-warn:4', '-warnaserror', '-doc:program.xml', '-out:program.exe'];

/** Compiles a program with the generated file and runs it. */
const inCsharp = (file: string, pascal: string, program: string, input = ''): string => {
  const source = readFileSync(`test/languages/csharp/${program}.cs`, 'utf8');
  const files = {
    'Code.cs': readFileSync(file, 'utf8'),
    'Program.cs': source.replaceAll('Wapi', pascal),
  };
  return withFolder(files, (cwd) => {
    run('mcs', [...COMPILE, ...Object.keys(files)], { cwd });
    return run('mono', ['program.exe'], { cwd, input });
  });
};

/** The type of the numbers depends on the registry. */
const vectorsOf = (registry: Registry) =>
  vectorsUpTo(
    registry.groups.every(({ last }) => last < 2 ** 31) ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER,
    hostileVectors(registry),
  );

describe.skipIf(!hasTools('mcs', 'mono'))('C#', { timeout: 60_000 }, () => {
  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), (input) =>
      inCsharp(COMMITTED, 'Wapi', 'Answer', input),
    );
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, csharp, ([file = '']) => {
      const { actual, expected } = conformance(vectorsOf(registry), (input) =>
        inCsharp(file, registry.names.pascal, 'Answer', input),
      );
      expect(actual).toEqual(expected);
    }),
  );

  test('is as expected beyond the vectors', () => {
    expect(inCsharp(COMMITTED, 'Wapi', 'Expectations')).toBe('');
  });
});
