import ts from 'typescript';
import { expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { memoryHost } from '../helpers/memoryHost.ts';

const host = memoryHost({
  'codes.yaml': exampleRegistry(
    '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: TOO_LATE, aliases: [LATE], kind: ok, message: {en: Late, cs: Pozdě}}',
  ),
});
await main(['generate', '--only', 'typescript,javascript,json'], host);
const read = (path: string): string => host.files.get(`generated/${path}`) ?? expect.fail(path);

const importText = (text: string) => import(`data:text/javascript,${encodeURIComponent(text)}`);
const importTypescript = (path: string) =>
  importText(ts.transpile(read(path), { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }));

test.each([
  ['typescript', () => importTypescript('typescript/demo-codes.ts')],
  ['javascript', () => importText(read('javascript/demo-codes.js'))],
])('the enum in %s has an earlier name, and gives the name of today', async (_target, load) => {
  const { DemoCode, infoOf } = await load();
  expect(DemoCode.LATE).toBe(101);
  expect(DemoCode.TOO_LATE).toBe(101);
  expect(DemoCode[101]).toBe('TOO_LATE');
  expect(infoOf(101).name).toBe('TOO_LATE');
});

test('the constants have it too', async () => {
  const constants = await importTypescript('typescript/demo-constants.ts');
  expect({ ...constants }).toEqual({ OK: 100, TOO_LATE: 101, LATE: 101 });
  expect({ ...(await importText(read('javascript/demo-constants.js'))) }).toEqual({ ...constants });
});

test('the catalogue lists it', () => {
  expect(JSON.parse(read('json/demo-codes.json')).codes[101].aliases).toEqual(['LATE']);
});

test('editors strike it through, and it is no name of a code', () => {
  const files = new Map([
    // What the types need of the standard library.
    ['lib.d.ts', 'type Exclude<Union, Excluded> = Union extends Excluded ? never : Union;'],
    ['codes.ts', read('typescript/demo-codes.ts')],
    ['constants.ts', read('typescript/demo-constants.ts')],
    [
      'use.ts',
      "import { DemoCode, type DemoCodeName } from './codes';\nimport { LATE } from './constants';\n" +
        "export const used = [DemoCode.LATE, LATE];\nexport const name: DemoCodeName = 'LATE';\n",
    ],
  ]);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      strict: true,
      noLib: true,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }),
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = files.get(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => '',
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
  });
  const deprecated = service
    .getSuggestionDiagnostics('use.ts')
    .filter(({ reportsDeprecated }) => reportsDeprecated);
  expect(
    deprecated.map(({ start = 0, length }) => files.get('use.ts')?.slice(start, start + (length ?? 0))),
  ).toEqual(expect.arrayContaining(['LATE', 'LATE']));
  const [error] = service.getSemanticDiagnostics('use.ts').filter(({ code }) => code === 2322);
  expect(ts.flattenDiagnosticMessageText(error?.messageText, ' ')).toContain(`'"LATE"' is not assignable`);
});
