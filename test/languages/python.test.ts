import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ruff from '@astral-sh/ruff-wasm-nodejs';
import { describe, expect, test } from 'vitest';
import { python } from '../../generator/targets/languages/python.ts';
import { docstringText } from '../../generator/text/python.ts';
import fc from '../helpers/fastCheck.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/python/wapi_codes.py';

const ask = (file: string) => (input: string) =>
  // Without -B Python would leave a folder of its own beside the committed file.
  run('python3', ['-B', '-X', 'utf8', 'test/languages/python/answer.py', file], { input });

describe.skipIf(!hasTools('python3'))('Python', () => {
  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), ask(COMMITTED));
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, python, ([file = '']) => {
      const { actual, expected } = conformance(hostileVectors(registry), ask(file));
      expect(actual).toEqual(expected);
    }),
  );

  test.each([
    ['1000', '1000'],
    ['"1000"', '1000'],
    ['WapiCode.OK', '1000'],
    ['-1', 'None'],
    ['2**53', 'None'],
    ['1000.0', 'None'],
    ['True', 'None'],
    ['None', 'None'],
    ['b"1000"', 'None'],
    ['[1000]', 'None'],
  ])('parses %s as %s', (value, parsed) => {
    const program = `from wapi_codes import WapiCode, parse; print(parse(${value}), end="")`;
    expect(run('python3', ['-B', '-c', program], { cwd: 'generated/python' })).toBe(parsed);
  });

  test.each([
    ['message_of("1000")', 'OK'],
    ['is_success("1000")', 'True'],
    ['info_of("OK").code', 'None'],
    ['info_of("OK").outcome', 'error'],
    ['hash(info_of(2006)) == hash(info_of("2006"))', 'True'],
  ])('%s is %s', (expression, value) => {
    const program = `from wapi_codes import *; print(${expression}, end="")`;
    expect(run('python3', ['-B', '-c', program], { cwd: 'generated/python' })).toBe(value);
  });
});

test.skipIf(!hasTools('python3'))('a docstring ends where it should, whatever its text', () => {
  const texts = fc.sample(fc.string({ unit: fc.constantFrom('"', '\\', "'", 'n', ' '), maxLength: 12 }), 500);
  const literals = texts.map((text) => `"""${docstringText(text)}"""`);
  const program =
    'import ast, json, sys; print(json.dumps([ast.literal_eval(x) for x in json.load(sys.stdin)]))';
  expect(JSON.parse(run('python3', ['-c', program], { input: JSON.stringify(literals) }))).toEqual(texts);
});

/** Python changed how members of an enum are shown in 3.11 and in 3.12. */
describe.each(['3.9', '3.10', '3.11', '3.12', '3.13'])('Python %s', (version) => {
  const python = `python${version}`;

  test.skipIf(!hasTools(python) || spawnSync(python, ['--version']).status !== 0)(
    'shows a code as its number',
    () => {
      const program =
        'from wapi_codes import WapiCode as C; print(C.OK, f"{C.OK} {C.OK:05d}", "%s %d" % (C.OK, C.OK), repr(C.OK))';
      expect(run(python, ['-B', '-c', program], { cwd: 'generated/python' })).toBe(
        '1000 1000 01000 1000 1000 <WapiCode.OK: 1000>\n',
      );
    },
  );
});

const tools: Readonly<Record<string, readonly string[]>> = {
  black: ['--check', '--quiet', '--target-version', 'py39'],
  flake8: ['--max-line-length', '88'],
  mypy: ['--strict', '--no-incremental', '--cache-dir', '/dev/null', '--python-version', '3.9'],
};

describe.each(Object.entries(tools))('%s', (tool, args) => {
  test.skipIf(!hasTools(tool))('has nothing against the committed file', () => {
    run(tool, [...args, COMMITTED]);
  });

  test.skipIf(!hasTools(tool)).each(hostileRegistries())(
    'has nothing against what the registry $name gives',
    (registry) =>
      withGenerated(registry, python, (files) => {
        run(tool, [...args, ...files]);
      }),
  );
});

describe('ruff', () => {
  const settings = { ...ruff.Workspace.defaultSettings(), 'target-version': 'py39' };
  const workspace = new ruff.Workspace(settings, ruff.PositionEncoding.Utf16);
  const confusables = new ruff.Workspace(
    { ...settings, lint: { select: ['RUF'] } },
    ruff.PositionEncoding.Utf16,
  );
  const check = (file: string): void => {
    const text = readFileSync(file, 'utf8');
    expect(workspace.format(text)).toBe(text);
    expect(workspace.check(text)).toEqual([]);
  };

  test('has nothing against the committed file', () => check(COMMITTED));

  test('finds no character in the committed file that looks like another', () => {
    expect(confusables.check(readFileSync(COMMITTED, 'utf8'))).toEqual([]);
  });

  test.each(hostileRegistries())('has nothing against what the registry $name gives', (registry) =>
    withGenerated(registry, python, ([file = '']) => check(file)),
  );
});
