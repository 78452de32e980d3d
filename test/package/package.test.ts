import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../languages/conformance.ts';
import { BUNDLERS, bundle } from './bundle.ts';
import { install, type Packed, pack, ROOT } from './install.ts';

let folder: string;
let project: string;
let packed: Packed;
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/package-`);
  project = `${folder}/project`;
  packed = pack(folder);
  install(packed, project);
  cpSync(`${ROOT}test/package/run`, project, { recursive: true });
  cpSync(`${ROOT}test/package/types`, project, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  test('holds what it exports and its documentation, and nothing of the generator', async () => {
    await expect(`${packed.files.join('\n')}\n`).toMatchFileSnapshot('files.txt');
  });

  test('has the version of its registry, and check fails where it has not', () => {
    expect(JSON.parse(readFileSync(`${ROOT}generated/json/wapi-codes.json`, 'utf8')).version).toBe(
      packageJson.version,
    );
    const elsewhere = `${folder}/elsewhere`;
    cpSync(`${ROOT}test/package/checkVersions.mjs`, `${elsewhere}/test/package/checkVersions.mjs`);
    cpSync(`${ROOT}codes.yaml`, `${elsewhere}/codes.yaml`);
    cpSync(`${ROOT}generator/package.json`, `${elsewhere}/generator/package.json`);
    const check = (version: string) => {
      const { devDependencies, scripts } = packageJson;
      const manifest = {
        version,
        devDependencies,
        scripts: { precheck: scripts.precheck, check: 'node -e 0' },
      };
      writeFileSync(`${elsewhere}/package.json`, JSON.stringify(manifest));
      const { status, stderr } = spawnSync('npm', ['run', 'check'], { cwd: elsewhere, encoding: 'utf8' });
      return { status, stderr };
    };
    expect(check(packageJson.version)).toEqual({ status: 0, stderr: '' });
    expect(check('0.9.0')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('they must be the same'),
    });
  });

  test('depends on nothing', () => {
    expect(packageJson).not.toHaveProperty('dependencies');
    const lock = JSON.parse(readFileSync(`${project}/package-lock.json`, 'utf8'));
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/wapi-codes']);
  });

  test('passes publint and attw', async () => {
    const { messages, pkg } = await publint({
      pkgDir: `${project}/node_modules/wapi-codes`,
      strict: true,
      pack: false,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    // attw reads its options from `.attw.json`.
    run(process.execPath, [`${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`, packed.tarball], {
      cwd: ROOT,
    });
  });
});

describe('installed into a project, the package', () => {
  test.each(['consumer.mjs', 'consumer.cjs'])('runs in Node from %s', (file) => {
    run(process.execPath, ['--no-warnings', file], { cwd: project });
  });

  test('serves tests that Vitest runs', () => {
    writeFileSync(
      `${project}/consumer.test.mjs`,
      "import { expect, test } from 'vitest';\ntest('runs', () => import('./consumer.mjs'));\n",
    );
    run(process.execPath, [`${ROOT}node_modules/vitest/vitest.mjs`, 'run', '--root', project], { cwd: ROOT });
  });

  test.each([
    ['5.9', 'ts59'],
    ['6', 'typescript'],
    ['7', 'ts7'],
  ])(
    'compiles with TypeScript %s and each module resolution, from ES modules and CommonJS',
    (_version, compiler) => {
      const configs = [
        { module: 'node16', moduleResolution: 'node16', files: ['consumer.mts', 'consumer.cts'] },
        {
          module: 'nodenext',
          moduleResolution: 'nodenext',
          files: ['consumer.mts', 'consumer.cts', 'json.mts'],
        },
        {
          module: 'preserve',
          moduleResolution: 'bundler',
          files: ['consumer.mts', 'consumer.cts', 'json.mts'],
        },
      ].map(({ files, ...resolution }) => {
        const file = `${project}/tsconfig.${resolution.moduleResolution}.json`;
        writeFileSync(file, JSON.stringify({ compilerOptions: { ...STRICT, ...resolution }, files }));
        return file;
      });
      run(process.execPath, [`${ROOT}node_modules/${compiler}/bin/tsc`, '--build', '--force', ...configs]);
    },
  );
});

const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipDefaultLibCheck: true,
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  noEmit: true,
};

describe.each(BUNDLERS)('bundled by %s', (bundler) => {
  const bundled = (code: string): Promise<string> => bundle(bundler, code, project);

  test('one constant takes at most 100 bytes', async () => {
    const text = await bundled(
      "import { UNSUPPORTED_TLD } from 'wapi-codes/constants'; console.log(UNSUPPORTED_TLD);",
    );
    expect(text).toContain('2201');
    expect(text.length).toBeLessThanOrEqual(100);
  });

  test('a module that is imported and not used takes nothing', async () => {
    const text = await bundled(
      "import { WapiCode } from 'wapi-codes'; import { catalogue } from 'wapi-codes/catalogue'; console.log(1);",
    );
    expect(text.length).toBeLessThanOrEqual(50);
  });

  test('a predicate comes without the names, and messages without the languages that are not asked for', async () => {
    const predicate = await bundled(
      "import { isRateLimit } from 'wapi-codes'; console.log(isRateLimit(2006));",
    );
    expect(predicate).not.toContain('UNSUPPORTED_TLD');
    const decision = await bundled(
      "import { mustCheckFirst } from 'wapi-codes'; console.log(mustCheckFirst(4208, 'domain-renew'));",
    );
    for (const other of ['UNSUPPORTED_TLD', 'Unsupported TLD', 'owner_c'])
      expect(decision).not.toContain(other);
    const messages = await bundled(`import { messages as cs } from 'wapi-codes/i18n/cs';
import { createMessagesFrom } from 'wapi-codes/messages';
console.log(createMessagesFrom({ cs }, { locale: 'cs' }).message(2201));`);
    expect(messages).toContain('Nepodporovaná TLD');
    expect(messages).not.toContain('Unsupported TLD');
  });
});
