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
import { hostileRegistries } from '../languages/hostileRegistry.ts';
import { withGenerated } from '../languages/withGenerated.ts';

const { infoOf, isWapiCode, parseWapiCode, WapiCode } = wapi;
const MODULES = ['wapi-codes.ts', 'wapi-constants.ts'];
const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

describe('the enum module', () => {
  test('knows of each code what the catalogue says', () => {
    for (const { code, name, group, kind, outcome, retry, parameter, httpStatus } of Object.values(
      catalogue.codes,
    )) {
      expect(infoOf(code)).toEqual({ code, name, group, kind, outcome, retry, parameter, httpStatus });
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
      retry: 'never',
    };
    expect(infoOf(1999)).toEqual({ code: 1999, group: '1xxx', outcome: 'success', ...unknown });
    expect(infoOf(1299)).toEqual({ code: 1299, group: '12xx', outcome: 'success', ...unknown });
    expect(infoOf(4299)).toEqual({ code: 4299, group: '42xx', outcome: 'error', ...unknown });
    expect(infoOf(9999)).toEqual({ code: 9999, group: undefined, outcome: 'error', ...unknown });
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
      const predicate = predicates.get(name) as ((code: number) => boolean) | undefined;
      for (const code of Object.values(catalogue.codes))
        expect(predicate?.(code.code)).toBe(code.kind === kind);
    }
  });

  test('calls a code retryable only where the same request may be sent again soon', () => {
    expect([WapiCode.INTERNAL_ERROR, WapiCode.DOMAIN_INFO_TEMPORARILY_FAILED].every(wapi.isRetryable)).toBe(
      true,
    );
    expect(
      [WapiCode.OK, WapiCode.IP_BLOCKED, WapiCode.INSUFFICIENT_CREDIT, 9999].some(wapi.isRetryable),
    ).toBe(false);
  });

  test('tells success from what is still pending', () => {
    expect([1000, 1002, 1003, 1200].every(wapi.isSuccess)).toBe(true);
    expect([1001, 2052, 3201, 9999].some(wapi.isSuccess)).toBe(false);
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
      `import { infoOf, isWapiCode, WapiCode, type WapiCodeName, type WapiKind } from './wapi-codes.js';
import { OK, type WapiCode as Listed } from './wapi-constants.js';
const name: WapiCodeName = 'DNS_ROW_EXISTS';
const code: WapiCode = WapiCode[name];
const listed: Listed = OK;
const kind: WapiKind | undefined = infoOf(listed).kind;
export const number: number = isWapiCode(2201) ? WapiCode.UNSUPPORTED_TLD : code;
// @ts-expect-error 9999 is not listed
export const unlisted: Listed = 9999;
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
