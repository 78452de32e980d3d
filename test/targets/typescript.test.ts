import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ts } from 'ts-morph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as wapi from '../../generated/typescript/wapi-codes.ts';
import * as constants from '../../generated/typescript/wapi-constants.ts';
import { javascript } from '../../generator/targets/javascript/index.ts';
import { typescript } from '../../generator/targets/typescript/index.ts';
import { catalogue } from '../helpers/catalogue.ts';
import { answersIn, answersTo, readVectors } from '../helpers/vectors.ts';
import { hostileRegistries } from '../languages/hostileRegistry.ts';
import { withGenerated } from '../languages/withGenerated.ts';

const vectors = readVectors('generated/json/vectors.json');
const { infoOf, isWapiCode, parseWapiCode, WapiCode } = wapi;
const MODULES = ['wapi-codes.ts', 'wapi-constants.ts'];
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the enum module', () => {
  test('answers as the test data demand', () => {
    expect(answersTo(vectors, wapi)).toEqual(answersIn(vectors));
    expect(vectors.codes.map(({ string }) => parseWapiCode(string))).toEqual(
      vectors.codes.map(({ code }) => code),
    );
    expect(vectors.unparsable.filter((text) => parseWapiCode(text) !== undefined)).toEqual([]);
  });

  test('knows of each code what the catalogue says', () => {
    for (const { code, name, httpStatus, limit } of Object.values(catalogue.codes)) {
      expect(infoOf(code)).toMatchObject({ httpStatus, limit });
      expect(WapiCode[code]).toBe(name);
      expect(isWapiCode(code)).toBe(true);
    }
  });

  test('gives a number that is not listed the group and the outcome of its narrowest range', () => {
    const unknown = {
      name: undefined,
      kind: undefined,
      parameter: undefined,
      httpStatus: undefined,
      answer: undefined,
      limit: undefined,
      retry: 'never',
    };
    const pending = { outcome: 'pending', done: 'pending' };
    const error = { outcome: 'error', done: 'check' };
    expect(infoOf(1999)).toEqual({ code: 1999, group: '1xxx', ...pending, ...unknown });
    expect(infoOf(1299)).toEqual({ code: 1299, group: '12xx', ...pending, ...unknown });
    expect(infoOf(4299)).toEqual({ code: 4299, group: '42xx', ...error, ...unknown });
    expect(infoOf(9999)).toEqual({ code: 9999, group: undefined, ...error, ...unknown });
    expect(infoOf(9999, 'domain-renew')).toEqual(infoOf(9999));
    for (const odd of [-1, 0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(infoOf(odd)).toMatchObject({ name: undefined, outcome: 'error' });
      expect(isWapiCode(odd)).toBe(false);
    }
  });

  test('reads a code from whole numbers and from their digits, and from nothing else', () => {
    for (const value of [1000, '1000', 9999, '9999', 0, '0'])
      expect(parseWapiCode(value)).toBe(Number(value));
    const others = [
      '',
      ' ',
      '01000',
      '1e3',
      '0x10',
      '-1',
      '1000.0',
      'OK',
      '9'.repeat(17),
      -1,
      1.5,
      null,
      undefined,
      {},
    ];
    for (const value of others) expect(parseWapiCode(value)).toBeUndefined();
  });

  test('has a predicate for each kind, true of that kind alone', () => {
    const predicates = new Map(Object.entries(wapi).filter(([name]) => /^is[A-Z]/.test(name)));
    for (const kind of Object.keys(catalogue.kinds)) {
      const name = `is${kind.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())}`;
      const predicate = predicates.get(name) as typeof wapi.isOk | undefined;
      for (const code of Object.values(catalogue.codes))
        expect(predicate?.(code.code)).toBe(code.kind === kind);
      for (const { code, command, kind: kindInCommand } of vectors.inCommands)
        expect(predicate?.(code, command)).toBe(kindInCommand === kind);
    }
  });

  test('lets an order be repeated only after a look, and what does no harm twice at once', () => {
    for (const command of [undefined, 'domain-renew', 'domain-create', 'never-heard-of', 'constructor']) {
      expect(wapi.isRetryable(WapiCode.INTERNAL_ERROR, command)).toBe(false);
      expect(wapi.mustCheckFirst(WapiCode.INTERNAL_ERROR, command)).toBe(true);
    }
    for (const command of ['domain-info', 'dns-row-update']) {
      expect(wapi.isRetryable(WapiCode.INTERNAL_ERROR, command)).toBe(true);
      expect(wapi.mustCheckFirst(WapiCode.INTERNAL_ERROR, command)).toBe(false);
    }
    for (const code of [WapiCode.OK, WapiCode.IP_BLOCKED, WapiCode.INSUFFICIENT_CREDIT, 9999])
      expect(wapi.isRetryable(code)).toBe(false);
  });

  test('tells success from what is pending, and takes an answer for one', () => {
    for (const code of [1000, 1002, 1003, 1200]) expect(wapi.isSuccess(code)).toBe(true);
    for (const code of [1001, 2052, 3201, 9999]) expect(wapi.isSuccess(code)).toBe(false);
    expect(wapi.isSuccess(3201, 'domain-check')).toBe(true);
    expect(infoOf(3201, 'domain-check').answer).toBe('negative');
    expect(infoOf(1000, 'domain-check').answer).toBe('positive');
    expect(wapi.isSuccess(3201, 'domain-create')).toBe(false);
    expect(wapi.mustCheckFirst(3201, 'domain-create')).toBe(true);
  });
});

describe('the comment at a name', () => {
  const commentOf = (name: string): string => {
    const text = readFileSync(fromRoot('generated/typescript/wapi-codes.ts'), 'utf8');
    return new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${name} = `).exec(text)?.[1] ?? '';
  };

  test('shows the limit in words', () => {
    expect(commentOf('REQUEST_LIMIT_EXCEEDED')).toContain('Limit: 1,000 requests per account and hour');
  });

  test('tells to look first where an order may have been carried out', () => {
    const look = 'Send it again only once you have found out that it was not carried out.';
    expect(commentOf('INTERNAL_ERROR')).toContain(look);
    expect(commentOf('OK')).not.toContain(look);
  });
});

test('the constants are the members of the enum', () => {
  const members = Object.entries(WapiCode).filter(([name]) => Number.isNaN(Number(name)));
  expect({ ...constants }).toEqual(Object.fromEntries(members));
});

test('a bundle keeps one constant of all, in at most 100 bytes', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { UNSUPPORTED_TLD } from './wapi-constants.ts'; console.log(UNSUPPORTED_TLD);",
      resolveDir: fromRoot('generated/typescript'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]?.text).toContain('2201');
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(100);
});

describe('copied into another project, the modules compile', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(`${tmpdir()}/consumer-`);
    for (const name of MODULES) copyFileSync(fromRoot(`generated/typescript/${name}`), `${folder}/${name}`);
    writeFileSync(`${folder}/package.json`, '{"type": "module"}');
    writeFileSync(
      `${folder}/consumer.ts`,
      `import { infoOf, isWapiCode, mustCheckFirst, WapiCode, type WapiCodeName, type WapiCommand, type WapiKind } from './wapi-codes.js';
import { OK, type WapiCode as Listed } from './wapi-constants.js';
const name: WapiCodeName = 'DNS_ROW_EXISTS';
const code: WapiCode = WapiCode[name];
const listed: Listed = OK;
const kind: WapiKind | undefined = infoOf(listed).kind;
export const number: number = isWapiCode(2201) ? WapiCode.UNSUPPORTED_TLD : code;
// @ts-expect-error 9999 is not listed
export const unlisted: Listed = 9999;
const command: WapiCommand = 'domain-renew';
const others: readonly (string | undefined)[] = [command, 'unheard-of', undefined];
export const looks: boolean[] = others.map((other) => mustCheckFirst(code, other));
// @ts-expect-error there is no such command
export const unknownCommand: WapiCommand = 'unheard-of';
export { kind };
`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const compile = (compiler: string, files: readonly string[], options: object = {}): void => {
    const compilerOptions = {
      strict: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      target: 'es2020',
      module: 'nodenext',
      types: [],
      noEmit: true,
      ...options,
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files }));
    const { status, stdout } = spawnSync(
      process.execPath,
      [fromRoot(`node_modules/${compiler}/bin/tsc`), '--project', folder],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  };

  test.each([
    ['5.9', 'ts59'],
    ['6', 'typescript'],
    ['7', 'ts7'],
  ])('with TypeScript %s under its strict flags', (_version, compiler) => {
    compile(compiler, ['consumer.ts']);
  });

  test('and the constants need no more than their types erased', () => {
    compile('typescript', ['wapi-constants.ts'], { erasableSyntaxOnly: true });
  });
});

describe.each(hostileRegistries().map((registry) => [registry.name, registry] as const))(
  'the registry %j',
  (_name, registry) => {
    test.each([typescript, javascript])('gives TypeScript without a syntax error by $name', (target) =>
      withGenerated(registry, target, (files) => {
        for (const file of files.filter((path) => /\.[cm]?ts$/.test(path))) {
          const { diagnostics } = ts.transpileModule(readFileSync(file, 'utf8'), { reportDiagnostics: true });
          expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
        }
      }),
    );
  },
);
