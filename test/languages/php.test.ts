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
        expect(tags).toEqual([...expected, ...expected].map((names) => names.join(' ')));
      }),
  );

  /** The value of an expression, with all generated classes loaded. */
  const evaluate = (expression: string): string =>
    run('php', [
      '-r',
      `foreach (['', 's', 'Info'] as $end) require "generated/php/WapiCode$end.php";
       use WapiCodes\\WapiCode; use WapiCodes\\WapiCodes; var_export(${expression});`,
    ]);

  test.each([
    ['1000', '1000'],
    ['"1000"', '1000'],
    ['new ArrayObject([1000])', 'NULL'],
    ['-1', 'NULL'],
    ['PHP_INT_MAX', 'NULL'],
    ['1000.0', 'NULL'],
    ['true', 'NULL'],
    ['null', 'NULL'],
    ['[1000]', 'NULL'],
    ['new stdClass()', 'NULL'],
    ['new Exception("1000")', 'NULL'],
    ['new class { function __toString() { return "1000"; } }', '1000'],
  ])('parses %s as %s', (value, parsed) => {
    expect(evaluate(`WapiCodes::parse(${value})`)).toBe(parsed);
  });

  test.each([
    ['2316 === WapiCodes::DNS_ROW_EXISTS', 'true'],
    ['in_array(2316, [WapiCodes::DNS_ROW_EXISTS], true)', 'true'],
    ['WapiCode::tryParse("2316") === WapiCode::DNS_ROW_EXISTS', 'true'],
    ['WapiCode::tryParse(null)', 'NULL'],
    ['WapiCodes::infoOf("OK")->code', 'NULL'],
    ['WapiCodes::infoOf("OK")->outcome', "'error'"],
  ])('%s is %s', (expression, value) => {
    expect(evaluate(expression)).toBe(value);
  });

  test('has integers and functions without the enum, which PHP before 8.1 cannot read', () => {
    const program = `require 'generated/php/WapiCodes.php'; require 'generated/php/WapiCodeInfo.php';
      var_export(WapiCodes\\WapiCodes::isSuccess(WapiCodes\\WapiCodes::OK));`;
    expect(run('php', ['-r', program])).toBe('true');
  });
});

describe.skipIf(!hasTools('phpcs'))('PHP_CodeSniffer', () => {
  // The standard only recommends a length, and texts are not to be torn apart for it.
  const sniff = (...files: readonly string[]) =>
    run('phpcs', ['--standard=PSR12', '--exclude=Generic.Files.LineLength', ...files]);

  test('finds nothing in the committed files', () => {
    sniff('generated/php');
  });

  test.each(hostileRegistries())('finds nothing in what the registry $name gives', (registry) =>
    withGenerated(registry, php, (files) => {
      sniff(...files);
    }),
  );
});
