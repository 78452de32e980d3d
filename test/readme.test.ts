import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../generator/main.ts';
import { memoryHost } from './helpers/memoryHost.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(`${ROOT}README.md`, 'utf8');
const SOURCE = readFileSync(`${ROOT}codes.yaml`, 'utf8');

/** The first fenced block in a language. */
function block(language: string): string {
  const text = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(README)?.[1];
  return text ?? expect.fail(`README.md has no block of ${language}`);
}

/** The registry with the README's new code behind its last code of 23xx. */
const withNewCode = (code: string): string => SOURCE.replace(/\n\n(?= {2}24xx:)/, () => `\n\n${code}\n`);

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

  test('of the enum module compiles', () => {
    const file = `${ROOT}generated/typescript/readme.ts`;
    writeFileSync(
      file,
      `declare const answer: { response: { code: unknown } };
declare function windowOver(): Promise<void>;
declare function retrySlowly(): Promise<void>;
${block('ts').replace(/(import .*)/, '$1\nexport async function snippet(): Promise<void> {')}}`,
    );
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
    } finally {
      rmSync(file);
    }
  });

  test('of a target of your own is enough to have it made', async () => {
    const templates = ['schema.sql.hbs', 'group.sql.hbs'].map((name) => `test/config/templates/${name}`);
    const host = memoryHost({
      'codes.yaml': SOURCE,
      'codes.config.json': block('json'),
      ...Object.fromEntries(templates.map((path) => [path, readFileSync(ROOT + path, 'utf8')])),
    });
    expect(await main(['generate', '--only', 'sql'], host), host.output.results).toBe(0);
    expect(host.files.get('generated/sql/schema.sql')).toContain('CREATE TABLE code');
    expect(host.files.get('generated/sql/groups/22xx.sql')).toContain("'Unsupported TLD'");
  });

  test('of the rules is what the program lists (npm run readme)', async () => {
    const host = memoryHost({});
    await main(['--list-rules'], host);
    expect(README).toContain(`<!-- rules -->\n\n${host.output.results}\n<!-- /rules -->`);
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

  test('links to files that are there', () => {
    const links = [...README.matchAll(/\]\(([^)#:]+)[^):]*\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });
});
