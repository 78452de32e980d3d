import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../generator/model/registry.ts';
import { java } from '../../generator/targets/languages/java.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { vectorsUpTo } from './vectorsUpTo.ts';
import { withFolder } from './withFolder.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/java/WapiCode.java';

/** As strict as the compiler can be, and as old as promised. */
const COMPILE = [
  '--release',
  '11',
  '-Xlint:all',
  '-Xdoclint:all,-missing',
  '-Werror',
  '-encoding',
  'US-ASCII',
];

/** Compiles a program with the generated file and runs it. */
const inJava = (file: string, program: string, input = ''): string => {
  const generated = readFileSync(file, 'utf8');
  const enumeration = basename(file, '.java');
  const source = readFileSync(`test/languages/java/${program}.java`, 'utf8')
    .replaceAll('WapiCode', enumeration)
    .replace('code.getAsInt', generated.includes('OptionalLong parse') ? 'code.getAsLong' : 'code.getAsInt');
  const files = { [`${enumeration}.java`]: generated, [`${program}.java`]: source };
  return withFolder(files, (cwd) => {
    run('javac', [...COMPILE, ...Object.keys(files)], { cwd });
    return run('java', ['-cp', '.', program], { cwd, input });
  });
};

/** The type of the numbers depends on the registry. */
const vectorsOf = (registry: Registry) =>
  vectorsUpTo(
    registry.groups.every(({ last }) => last < 2 ** 31) ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER,
    hostileVectors(registry),
  );

describe.skipIf(!hasTools('java', 'javac'))('Java', { timeout: 60_000 }, () => {
  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), (input) => inJava(COMMITTED, 'Answer', input));
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, java, ([file = '']) => {
      const { actual, expected } = conformance(vectorsOf(registry), (input) => inJava(file, 'Answer', input));
      expect(actual).toEqual(expected);
    }),
  );

  test('is as expected beyond the vectors', () => {
    expect(inJava(COMMITTED, 'Expectations')).toBe('');
  });

  test('compiles with 3,300 codes', { timeout: 300_000 }, async () => {
    const [, registry] = hostileRegistries();
    const [code] = registry?.codes ?? [];
    if (registry === undefined || code === undefined) throw new Error('no code');
    const codes = Array.from({ length: 3_300 }, (_, index) => ({
      ...code,
      code: 30_000 + index,
      name: `NAME_${index}`,
    }));
    await withGenerated({ ...registry, codes }, java, ([file = '']) => {
      const question = Buffer.from('33299').toString('hex');
      expect(inJava(file, 'Answer', `${question}\n`)).toMatch(/^33299\tNAME_3299\t/);
    });
  });
});

describe.skipIf(!hasTools('google-java-format'))('google-java-format', { timeout: 60_000 }, () => {
  const format = (...args: readonly string[]) =>
    expect(run('google-java-format', ['--dry-run', ...args])).toBe('');

  test('leaves the committed file and its programs alone', () => {
    format('test/languages/java/Answer.java', 'test/languages/java/Expectations.java');
    format('--skip-reflowing-long-strings', COMMITTED);
  });

  test.each(hostileRegistries())('leaves what the registry $name gives alone', (registry) =>
    withGenerated(registry, java, ([file = '']) => {
      // A text is not to be torn apart.
      format('--skip-reflowing-long-strings', file);
    }),
  );
});
