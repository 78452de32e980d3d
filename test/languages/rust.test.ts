import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../generator/model/registry.ts';
import { rust } from '../../generator/targets/languages/rust.ts';
import { printable } from '../../generator/text/unprintable.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { vectorsUpTo } from './vectorsUpTo.ts';
import { withFolder } from './withFolder.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/rust/wapi_codes.rs';

const EDITION = ['--edition', '2021'];
const STRICT = [...EDITION, '--deny', 'warnings'];

/** The narrowest type that holds all numbers of the registry's ranges sets the limit of what is a code. */
const vectorsOf = (registry: Registry) =>
  vectorsUpTo(
    registry.groups.every(({ last }) => last < 2 ** 16) ? 2 ** 16 - 1 : Number.MAX_SAFE_INTEGER,
    hostileVectors(registry),
  );

/** Calls with a folder that holds the generated file and a program that uses it. */
const withProgram = (
  file: string,
  pascal: string,
  program: string,
  use: (folder: string) => string,
): string => {
  const source = readFileSync(`test/languages/rust/${program}.rs`, 'utf8');
  const files = {
    'codes.rs': readFileSync(file, 'utf8'),
    'main.rs': source.replaceAll('WapiCode', `${pascal}Code`),
  };
  return withFolder(files, use);
};

const ask = (file: string, pascal: string) => (input: string) =>
  withProgram(file, pascal, 'main', (cwd) => {
    run('rustc', [...STRICT, 'main.rs'], { cwd });
    return run('./main', [], { cwd, input });
  });

describe.skipIf(!hasTools('rustc'))('Rust', { timeout: 60_000 }, () => {
  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), ask(COMMITTED, 'Wapi'));
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, rust, ([file = '']) => {
      const { actual, expected } = conformance(vectorsOf(registry), ask(file, registry.names.pascal));
      expect(actual).toEqual(expected);
    }),
  );

  test('passes its own tests', () => {
    withProgram(COMMITTED, 'Wapi', 'tests', (cwd) => {
      run('rustc', [...STRICT, '--test', 'main.rs'], { cwd });
      return run('./main', [], { cwd });
    });
  });
});

describe.skipIf(!hasTools('rustfmt'))('rustfmt', { timeout: 60_000 }, () => {
  const format = (file: string, pascal: string, program: string) =>
    withProgram(file, pascal, program, (cwd) => run('rustfmt', [...EDITION, '--check', 'main.rs'], { cwd }));

  test('leaves the committed file and its programs alone', () => {
    format(COMMITTED, 'Wapi', 'main');
    format(COMMITTED, 'Wapi', 'tests');
  });

  test.each(hostileRegistries())('leaves what the registry $name gives alone', (registry) =>
    withGenerated(withLongNames(registry), rust, ([file = '']) => {
      format(file, registry.names.pascal, 'main');
    }),
  );
});

/** With names that just fit into a line of the table that finds them by number, and some that do not. */
const withLongNames = (registry: Registry): Registry => ({
  ...registry,
  codes: registry.codes.map((code, index) => ({
    ...code,
    name: `N${'A'.repeat(74 - `${code.code}`.length + (index % 7))}`,
  })),
});

describe.skipIf(!hasTools('clippy-driver'))('Clippy', { timeout: 60_000 }, () => {
  const lint = (file: string, pascal: string) =>
    withProgram(file, pascal, 'main', (cwd) => run('clippy-driver', [...STRICT, 'main.rs'], { cwd }));

  test('finds nothing in the committed file', () => {
    lint(COMMITTED, 'Wapi');
  });

  test.each(hostileRegistries())('finds nothing in what the registry $name gives', (registry) =>
    withGenerated(registry, rust, ([file = '']) => {
      lint(file, registry.names.pascal);
    }),
  );
});

describe.skipIf(!hasTools('rustdoc'))('rustdoc', { timeout: 60_000 }, () => {
  test.each(hostileRegistries())('finds nothing in what the registry $name gives', (registry) =>
    withGenerated(registry, rust, ([file = '']) => {
      const args = [...STRICT, '--allow', 'rustdoc::bare_urls', '--document-private-items', 'main.rs'];
      withProgram(file, registry.names.pascal, 'main', (cwd) => run('rustdoc', args, { cwd }));
    }),
  );
});

test.each(hostileRegistries())('Rust comments show every text of the registry $name as it is', (registry) => {
  const [locale] = registry.locales;
  const blocks = 'much of it - + 1. 2) = == -- --- # > * ``` ~~~ '.repeat(9);
  const codes = registry.codes.map((code, index) =>
    index % 2 === 0 ? code : { ...code, message: { [locale]: blocks } },
  );
  return withGenerated({ ...registry, codes }, rust, ([file = '']) => {
    const comments = readFileSync(file, 'utf8').matchAll(/\/\/\/ \d+:(?: .*)?\n(?: *\/\/\/.*\n)*/g);
    const shown = [...comments].map(([comment]) => messageIn(comment.replace(/^ *\/\/\/ ?/gm, '')));
    expect(shown).toEqual(
      codes.map(({ code, message }) =>
        printable(`${code}: ${message[locale]}`).split(/\s+/).join(' ').trim(),
      ),
    );
  });
});

/** The first paragraph of a Markdown text as its reader sees it. */
function messageIn(markdown: string): string {
  const [opening, inline] = new MarkdownIt('commonmark').parse(markdown, {});
  if (opening?.type !== 'paragraph_open') throw new Error(`no paragraph in ${markdown}`);
  return (inline?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : type === 'text' ? content : `<${type}>`))
    .join('');
}
