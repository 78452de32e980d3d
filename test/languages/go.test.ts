import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeCodes } from '../../generator/model/describeCode.ts';
import type { Registry } from '../../generator/model/registry.ts';
import { createParagraphs } from '../../generator/model/wording.ts';
import { go } from '../../generator/targets/languages/go.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { withFolder } from './withFolder.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/go/wapicodes/codes.go';

/** Runs Go in a module of the generated file and programs that use it. */
const inModule = (file: string, args: readonly string[], input = ''): string => {
  const read = (name: string): string => readFileSync(`test/languages/go/${name}`, 'utf8');
  const files = {
    'go.mod': 'module conformance\n\ngo 1.18\n',
    'codes/codes.go': readFileSync(file, 'utf8'),
    'main.go': read('main.go'),
    ...(file === COMMITTED ? { 'main_test.go': read('main_test.go') } : {}),
  };
  return withFolder(files, (cwd) => run('go', args, { cwd, input }));
};

const ask = (file: string) => (input: string) => inModule(file, ['run', '.'], input);

describe.skipIf(!hasTools('go', 'gofmt'))('Go', { timeout: 60_000 }, () => {
  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), ask(COMMITTED));
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, go, ([file = '']) => {
      const { actual, expected } = conformance(hostileVectors(registry), ask(file));
      expect(actual).toEqual(expected);
    }),
  );

  test('passes its own tests', () => {
    inModule(COMMITTED, ['test', './...']);
  });

  test('leaves nothing to gofmt and vet', () => {
    expect(run('gofmt', ['-d', COMMITTED, 'test/languages/go'])).toBe('');
    inModule(COMMITTED, ['vet', './...']);
  });

  test.each(hostileRegistries())('leaves nothing to gofmt and vet in the registry $name', (registry) =>
    withGenerated(registry, go, ([file = '']) => {
      expect(run('gofmt', ['-d', file])).toBe('');
      inModule(file, ['vet', './...']);
    }),
  );

  test.each(hostileRegistries().map(withHints))(
    'takes no text of the registry $name for markup',
    (registry) =>
      withGenerated(registry, go, ([file = '']) => {
        const input = readFileSync(file, 'utf8');
        const comments = run('go', ['run', 'test/languages/go/markup/main.go'], { input })
          .split('\n')
          .slice(0, -1);
        expect(comments).toEqual(
          describeCodes(registry).map((code) => {
            const texts = [...createParagraphs(code), ...(code.link === undefined ? [] : [code.link])];
            const blocks = [...texts.map(() => 'text'), ...(code.deprecated ? ['deprecated'] : [])];
            return [code.code, ...blocks].join(' ');
          }),
        );
      }),
  );
});

/** Hints that mean something to Go, unless they are escaped. */
const HINTS = [
  'Deprecated: Not at all.',
  '+build ignore',
  '\u200bDeprecated: Not at all.',
  '[here]: http://example.org/',
  'Heading',
  '- one\n- two',
  '    code',
];

const withHints = (registry: Registry): Registry => ({
  ...registry,
  codes: registry.codes.map((code, index) => ({
    ...code,
    hint: { [registry.locales[0]]: HINTS[index % HINTS.length] ?? '' },
  })),
});
