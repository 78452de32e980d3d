import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../generator/main.ts';
import { memoryHost } from './helpers/memoryHost.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(`${ROOT}README.md`, 'utf8');
const SOURCE = readFileSync(`${ROOT}codes.yaml`, 'utf8');

const TARGETS = readFileSync(`${ROOT}docs/targets.md`, 'utf8');

/** The first fenced block in a language. */
function block(language: string, page = README): string {
  const text = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1];
  return text ?? expect.fail(`the page has no block of ${language}`);
}

/** The registry with the README's new code behind its last code of 23xx, unless an author has followed it already. */
const withNewCode = (code: string): string =>
  SOURCE.replace(/\n {6}2323:\n(?: {8}.*\n)+/, '').replace(/\n\n(?= {2}24xx:)/, () => `\n\n${code}\n`);

describe('what the README says', () => {
  test('of adding a code is enough for all targets', async () => {
    const host = memoryHost({ 'codes.yaml': withNewCode(block('yaml')) });
    expect(await main(['generate'], host), host.output.results).toBe(0);
    expect(host.files.get('generated/typescript/wapi-codes.ts')).toContain('DNS_ZONE_FROZEN = 2323,');
  });

  test('of a mistake in it is what one sees', async () => {
    const host = memoryHost({
      'codes.yaml': withNewCode(block('yaml').replace('wrong-state', 'wrong-sate')),
    });
    expect(await main(['generate'], host)).toBe(1);
    const withoutLine = (text: string): string => text.replace(/\d{3,}/g, 'N');
    expect(withoutLine(host.output.results)).toContain(withoutLine(block('text')));
  });

  test('of the decision is the one that the clients of the simulation use', () => {
    const decide = readFileSync(`${ROOT}test/clients/decide.ts`, 'utf8');
    expect(block('ts')).toBe(decide.replace('../../generated/typescript/', './'));
  });

  test('of the decision compiles, and is right for what loses money', async () => {
    const folder = mkdtempSync(`${tmpdir()}/readme-`);
    const file = `${folder}/decide.ts`;
    writeFileSync(file, block('ts').replace('./wapi-codes.ts', `${ROOT}generated/typescript/wapi-codes.ts`));
    try {
      const flags = [
        '--noEmit',
        '--strict',
        '--allowImportingTsExtensions',
        '--module',
        'nodenext',
        '--ignoreConfig',
      ];
      const tsc = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, ...flags, file], {
        encoding: 'utf8',
      });
      expect(tsc.stdout).toBe('');
      const { decide } = await import(file);
      expect(decide(undefined, 'domain-renew')).toBe('look');
      expect(decide(4208, 'domain-renew')).toBe('look');
      expect(decide(4201, 'domain-create')).toBe('look');
      expect(decide(1201, 'system-notify')).toBe('pending');
      expect(decide(4208, 'domain-renew', true)).toBe('again');
      expect(decide(3201, 'domain-check')).toBe('answeredNo');
      expect(decide(2316, 'dns-row-add')).toBe('done');
      expect(decide(2006, 'domain-info')).toBe('wait');
      expect(decide(2201, 'domain-create')).toBe('giveUp');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('of a target of your own is enough to have it made', async () => {
    const templates = ['schema.sql.hbs', 'group.sql.hbs'].map((name) => `test/config/templates/${name}`);
    const host = memoryHost({
      'codes.yaml': SOURCE,
      'codes.config.json': block('json', TARGETS),
      ...Object.fromEntries(templates.map((path) => [path, readFileSync(ROOT + path, 'utf8')])),
    });
    expect(await main(['generate', '--only', 'sql'], host), host.output.results).toBe(0);
    expect(host.files.get('generated/sql/schema.sql')).toContain('CREATE TABLE code');
    expect(host.files.get('generated/sql/groups/22xx.sql')).toContain("'Unsupported TLD'");
  });

  test('of the rules is what the program lists (npm run docs:rules)', async () => {
    const host = memoryHost({});
    await main(['--list-rules'], host);
    expect(readFileSync(`${ROOT}docs/rules.md`, 'utf8')).toContain(host.output.results);
  });

  test('of the package runs', () => {
    const program = `const response = { json: async () => ({ response: { code: '3217', command: 'domain-transfer-check' } }) };
const show = (...texts) => process.stdout.write(texts.join(' '));
${block('js')}`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const texts = JSON.parse(readFileSync(`${ROOT}generated/i18n/cs.json`, 'utf8'));
    const key = 'wapi.3217.in.domain-transfer-check';
    expect(stdout).toBe(`${texts[key]} ${texts[`${key}.hint`]}`);
  });

  test('of Python and the shell runs', () => {
    const python = spawnSync('python3', ['-c', block('python')], {
      cwd: `${ROOT}generated/python`,
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    });
    if (python.error === undefined) expect(python).toMatchObject({ status: 0, stderr: '' });
    const answer = '{"response": {"code": 4208, "command": "domain-renew"}}';
    const script = `answer='${answer}'; look() { echo looked; }\n${shellBlock()}`;
    const shell = spawnSync('sh', ['-c', script], { cwd: `${ROOT}generated/shell`, encoding: 'utf8' });
    expect(shell.stdout).toBe('looked\n');
  });

  test.each(['README.md', 'docs/files.md', 'docs/targets.md', 'docs/authoring.md', 'SECURITY.md'])(
    'links to files that are there: %s',
    (page) => {
      const links = [...readFileSync(ROOT + page, 'utf8').matchAll(/\]\(([^)#:]+)[^):]*\)/g)];
      const paths = links.map(([, path]) => join(dirname(page), path ?? ''));
      expect(paths.filter((path) => !existsSync(ROOT + path))).toEqual([]);
    },
  );
});

/** The block of shell that is about the generated file. */
const shellBlock = (): string =>
  /```sh\n(\. \.\/wapi_codes\.sh.*?)```/s.exec(README)?.[1] ??
  expect.fail('README.md has no block for the shell');
