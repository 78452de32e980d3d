import { describe, expect, test } from 'vitest';
import { php } from '../../generator/targets/languages/php.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/php/WapiCode.php';

const ask = (file: string) => (input: string) =>
  run('php', ['test/languages/php/answer.php', file], { input });

describe.skipIf(!hasTools('php'))('PHP', () => {
  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), ask(COMMITTED));
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, php, ([file = '']) => {
      const { actual, expected } = conformance(hostileVectors(registry), ask(file));
      expect(actual).toEqual(expected);
    }),
  );

  test.each(hostileRegistries())(
    'has no tag in a comment that the registry $name does not ask for',
    (registry) =>
      withGenerated(registry, php, ([file = '']) => {
        const tags = run('php', ['test/languages/php/tags.php', file]).split('\n').slice(0, -1);
        const expected = registry.codes.map(({ deprecated }) => [
          ...(deprecated === undefined ? [] : ['@deprecated']),
          ...(registry.documentation === undefined ? [] : ['@see']),
        ]);
        expect(tags).toEqual(expected.map((names) => names.join(' ')));
      }),
  );

  test.each([
    ['1000', '1000'],
    ['"1000"', '1000'],
    ['-1', 'NULL'],
    ['PHP_INT_MAX', 'NULL'],
    ['1000.0', 'NULL'],
    ['true', 'NULL'],
    ['null', 'NULL'],
    ['[1000]', 'NULL'],
    ['new stdClass()', 'NULL'],
  ])('parses %s as %s', (value, parsed) => {
    const program = `require '${COMMITTED}'; var_export(WapiCodes\\WapiCode::parse(${value}));`;
    expect(run('php', ['-r', program])).toBe(parsed);
  });
});

describe.skipIf(!hasTools('phpcs'))('PHP_CodeSniffer', () => {
  // The standard only recommends a length, and texts are not to be torn apart for it.
  const sniff = (...files: readonly string[]) =>
    run('phpcs', ['--standard=PSR12', '--exclude=Generic.Files.LineLength', ...files]);

  test('finds nothing in the committed file', () => {
    sniff(COMMITTED);
  });

  test.each(hostileRegistries())('finds nothing in what the registry $name gives', (registry) =>
    withGenerated(registry, php, (files) => {
      sniff(...files);
    }),
  );
});
