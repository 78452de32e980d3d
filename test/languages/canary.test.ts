import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutputFile } from '../../generator/targets/target.ts';
import { findAccepted, loadRegistry, packTexts, renderAll } from '../security/packs.ts';
import { hasTools, run } from './conformance.ts';
import { withFolder } from './withFolder.ts';

/** Hostile sources. Each has another of the payloads at each place, 60 of them where a place is in every code. */
const SOURCES = Array.from({ length: Number(process.env.SECURITY_RUNS ?? 3) }, (_, index) => index);

const accepted = findAccepted();
const outputs = await Promise.all(
  SOURCES.map(async (index) => renderAll(await loadRegistry(packTexts(accepted, index * 37, 60)))),
);

const ESBUILD = resolve('node_modules/.bin/esbuild');

/** How to load all that a target generates, so that whatever can run does. */
interface Language {
  readonly tools: readonly string[];
  /** Which files are needed. */
  readonly files: RegExp;
  /** Programs, by path in the folder of the files. */
  readonly others?: Readonly<Record<string, string>>;
  readonly load: (
    run: (program: string, ...args: readonly string[]) => string,
    files: readonly string[],
  ) => void;
}

const RUN_MODULES = `
import { createRequire } from 'node:module';
for (const path of process.argv.slice(2)) {
  if (path.endsWith('cli.js')) continue;
  if (path.endsWith('.cjs')) createRequire(import.meta.url)(path);
  else await import(path);
}
if ('CANARY' in globalThis) throw new Error('a text ran');
`;

const LANGUAGES: Readonly<Record<string, Language>> = {
  JavaScript: {
    tools: ['node'],
    files: /^javascript\/.*\.c?js$/,
    others: { 'package.json': '{"type":"module"}', 'run.mjs': RUN_MODULES },
    load: (run, files) => run('node', 'run.mjs', ...files.map((file) => `./${file}`)),
  },
  'JavaScript’s command line': {
    tools: ['node'],
    files: /^javascript\/[a-z]+\.js$/,
    others: { 'package.json': '{"type":"module"}' },
    load: (run) => run('node', 'javascript/cli.js', '2000', '--json'),
  },
  TypeScript: {
    tools: ['node'],
    files: /^typescript\//,
    others: { 'package.json': '{"type":"module"}', 'run.mjs': RUN_MODULES },
    load: (run, files) => {
      run(ESBUILD, ...files, '--outdir=typescript', '--log-level=error');
      run('node', 'run.mjs', ...files.map((file) => `./${file.replace(/ts$/, 'js')}`));
    },
  },
  PHP: {
    tools: ['php'],
    files: /^php\//,
    load(run, files) {
      for (const file of files) run('php', file);
    },
  },
  Python: { tools: ['python3'], files: /^python\//, load: (run, [file = '']) => run('python3', file) },
  Go: {
    tools: ['go'],
    files: /^go\//,
    others: {
      'go.mod': 'module hostile\n\ngo 1.18\n',
      'main.go': 'package main\n\nimport _ "hostile/go/fullcodes"\n\nfunc main() {}\n',
    },
    load: (run) => run('go', 'run', '.'),
  },
  Rust: {
    tools: ['rustc'],
    files: /^rust\//,
    others: { 'main.rs': '#[path = "rust/full_codes.rs"]\npub mod codes;\nfn main() {}\n' },
    load(run) {
      run('rustc', '--edition', '2021', 'main.rs');
      run('./main');
    },
  },
  Java: {
    tools: ['java', 'javac'],
    files: /^java\//,
    others: {
      'Main.java':
        'class Main { public static void main(String[] a) { System.out.print(FullCode.values().length); } }',
    },
    load(run, [file = '']) {
      run('javac', '-d', '.', '-encoding', 'US-ASCII', file, 'Main.java');
      run('java', '-cp', '.', 'Main');
    },
  },
  'C#': {
    tools: ['mcs', 'mono'],
    files: /^csharp\//,
    others: {
      'Main.cs': 'class Main_ { static void Main() { System.Console.Write(typeof(FullCodes.FullCode)); } }',
    },
    load(run, [file = '']) {
      run('mcs', '-langversion:7', '-out:main.exe', file, 'Main.cs');
      run('mono', 'main.exe');
    },
  },
  ...Object.fromEntries(
    ['sh', 'bash', 'zsh', 'mksh', 'busybox'].map((shell): [string, Language] => [
      shell,
      {
        tools: [shell],
        files: /^shell\//,
        load: (run, [file = '']) =>
          run(shell, ...(shell === 'busybox' ? ['ash'] : []), '-c', CALLS, 'sh', file),
      },
    ]),
  ),
  PowerShell: {
    tools: ['pwsh'],
    files: /^powershell\//,
    load: (run, [file = '']) => run('pwsh', '-NoProfile', '-NonInteractive', '-File', file),
  },
};

/** Asks for all that the shell functions can print: none of it may run either. */
const CALLS = `. "./$1"
for code in 2000 2001 2002 2010 2059 2999 x; do
  full_code_info "$code" >/dev/null || :
  full_code_text "$code" >/dev/null || :
  full_code_hint "$code" user-create >/dev/null || :
done`;

describe.each(Object.entries(LANGUAGES))('%s', (_, { tools, files, others, load }) => {
  test.skipIf(!hasTools(...tools)).each(SOURCES)('runs nothing that hostile source %i says', (index) => {
    const own = (outputs[index] ?? []).filter(({ path }) => files.test(path));
    expect(own).not.toEqual([]);
    withFolder({ ...byPath(own), ...others }, (cwd) => {
      const env = { ...process.env, CANARY: join(cwd, 'canary') };
      load(
        (program, ...args) => run(program, args, { cwd, env }),
        own.map(({ path }) => path),
      );
      expect(existsSync(env.CANARY)).toBe(false);
      expect(readdirSync(cwd)).not.toContain('CANARY');
    });
  });
});

const byPath = (files: readonly OutputFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));
