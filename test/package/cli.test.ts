import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { install, pack, ROOT } from './install.ts';

let folder: string;
let bin: string;
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/cli-`);
  install(pack(folder), `${folder}/project`);
  bin = `${folder}/project/node_modules/.bin/wapi-codes`;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command of the installed package. */
function wapiCodes(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(bin, args, { input, maxBuffer: 2 ** 28 });
  return { status, stdout: `${stdout}`, stderr: `${stderr}`, bytes: stdout };
}

/** Runs `codebook explain` over the registry of this repository. */
async function codebookExplain(args: readonly string[]) {
  const host = memoryHost({ 'codes.yaml': readFileSync(`${ROOT}codes.yaml`, 'utf8') });
  return { status: await main(['explain', ...args], host), stdout: host.output.results };
}

describe.each([
  ['wapi-codes', async (args: readonly string[]) => wapiCodes(args)],
  ['codebook explain', codebookExplain],
])('%s', (_name, explain) => {
  test.each(['2214', 'DUPLICATE_DNS_SERVER', 'duplicate-dns-server', 'WAPI 2214'])(
    'explains %s: message, hint, kind, outcome, retry, parameter, link',
    async (query) => {
      const { status, stdout } = await explain([query]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^2214 DUPLICATE_DNS_SERVER\nInvalid request – duplicate DNS entry\n/);
      for (const fact of ['List each DNS server only once.', 'invalid-parameter', 'after a fix', '    dns\n'])
        expect(stdout).toContain(fact);
      expect(stdout).toMatch(/generated\/docs\/22xx\.md#wapi-2214\n$/);
    },
  );

  test('says what a code means in single commands, and in other systems', async () => {
    const { stdout } = await explain(['3217', '2303']);
    expect(stdout).toMatch(/In domain-transfer-check\n {4}Domain transfer check failed/);
    expect(stdout).toMatch(/EPP.*\n {4}≠ Object does not exist/);
    expect(stdout).toContain('\n\n2303 ');
  });

  test('lists the codes of a range, and those with all words of a text, without diacritics', async () => {
    expect((await explain(['22xx'])).stdout).toContain('2201 UNSUPPORTED_TLD – Unsupported TLD\n');
    const { stdout, status } = await explain(['domena', 'existuje', '--locale', 'cs']);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(2);
    expect(stdout).toMatch(/^\d{4} [A-Z_]+ – .*[Dd]oména/m);
  });

  test('speaks Czech', async () => {
    const { stdout } = await explain(['2214', '--locale', 'cs']);
    expect(stdout).toContain('Uveďte každý DNS server jen jednou.');
    expect(stdout).toContain('\nVýsledek\n    chyba\n');
  });

  test('prints entries of the catalogue as JSON', async () => {
    const { stdout } = await explain(['2214', '9999', '--json']);
    const [found, missing] = JSON.parse(stdout);
    const catalogue = JSON.parse(readFileSync(`${ROOT}generated/json/wapi-codes.json`, 'utf8'));
    expect(found).toEqual({ query: '2214', code: catalogue.codes[2214] });
    expect(missing).toMatchObject({ query: '9999', unlisted: 9999 });
  });

  test('suggests codes for a near miss', async () => {
    const { status, stdout } = await explain(['UNSUPORTED_TLD']);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'UNSUPORTED_TLD: Nothing found.\n\nDid you mean:\n2201 UNSUPPORTED_TLD – Unsupported TLD\n',
    );
  });

  test('says of an unlisted number what its range means, and nothing of a range where there is none', async () => {
    const listed = await explain(['2999']);
    expect(listed.status).toBe(1);
    expect(listed.stdout).toMatch(
      /^2999: not a listed code\n\nRange\n {4}2xxx: Invalid request\nOutcome\n {4}error\n/,
    );
    const { stdout } = await explain(['9999']);
    expect(stdout).toMatch(/^9999: not a listed code\n/);
    expect(stdout).not.toContain('Range');
  });

  test('sends nothing to a terminal that controls it', async () => {
    const { stdout } = await explain(['\u001b[31mred\u202e\u009b2J\n::error::x']);
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(stdout).toContain('\\u001b[31mred\\u202e\\u009b2J');
  });
});

describe('wapi-codes', () => {
  test.each([
    [[], 'name a code'],
    [['2214', '--locale', 'xx\u001b[2J'], 'there is no language "xx\\u001b[2J"; there are en, cs'],
    [['2214', '--colour'], 'Unknown option'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = wapiCodes(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: wapi-codes');
  });

  test('takes a few kilobytes beside the catalogue', () => {
    const files = ['cli', 'lookup', 'explain', 'annotate', 'terminal'].map(
      (name) => `${ROOT}generated/javascript/${name}.js`,
    );
    const texts = files.map((file) => readFileSync(file));
    expect(files.map((file) => statSync(file).size).reduce((sum, size) => sum + size, 0)).toBeLessThan(
      20_000,
    );
    expect(gzipSync(Buffer.concat(texts)).length).toBeLessThan(6_500);
  });
});

describe('wapi-codes annotate', () => {
  const LIMIT = 'REQUEST_LIMIT_EXCEEDED: Requests limit exceeded';

  test.each([
    ['{"response":{"code":2006,"result":"x"}}', `"code":2006 [${LIMIT}],`],
    ['{ "code" : "2006" }', `"2006" [${LIMIT}] }`],
    ['<response><code>2006</code></response>', `</code> [${LIMIT}]</response>`],
    [String.raw`{"body":"{\"code\":\"2006\"}"}`, String.raw`\"2006\" [${LIMIT}]}"}`],
    ['{"code":9999}', '9999 [not a listed code]}'],
  ])('names the code in %s', (line, annotated) => {
    expect(wapiCodes(['annotate'], line).stdout).toContain(annotated);
  });

  test.each([
    '"code":2006.5',
    '"code":20e5',
    '"zipcode":2006',
    '<barcode>2006</barcode>',
    '2006',
    '"code":"2006x"',
  ])('leaves %s alone', (line) => expect(wapiCodes(['annotate'], line).stdout).toBe(line));

  test('counts on standard error, the most frequent first', () => {
    const log = '"code":2214\n"code":2006\n<code>9999</code>"code":2006\n';
    expect(wapiCodes(['annotate'], log).stderr).toBe(
      `2 × 2006 ${LIMIT}\n1 × 2214 DUPLICATE_DNS_SERVER: Invalid request – duplicate DNS entry\n1 × 9999 not a listed code\n`,
    );
    expect(wapiCodes(['annotate', '--locale', 'cs'], log).stderr).toContain('Neplatný požadavek');
  });

  test('changes no other byte: CRLF, no final line end, NUL, invalid UTF-8', () => {
    const random = Buffer.from(
      Array.from({ length: 70_000 }, (_, index) => (index * 7919 + (index >> 8)) % 256),
    );
    const log = Buffer.concat([
      Buffer.from('\ufeffa\r\n"code":2006\r\nčeština\0'),
      random,
      Buffer.from('"code":2006'),
    ]);
    const { bytes, status } = wapiCodes(['annotate'], log);
    expect(status).toBe(0);
    const text = bytes.toString('latin1');
    expect(text.split(` [${LIMIT}]`)).toHaveLength(3);
    expect(text.replaceAll(` [${LIMIT}]`, '') === log.toString('latin1')).toBe(true);
  });

  test('finds each code of a long stream, whether it has lines or not', () => {
    const lines = `{"code":2006,"result":"${'x'.repeat(79)}"}\n`.repeat(100_000);
    for (const log of [lines, lines.replaceAll('\n', ' ')]) {
      const { bytes, stderr } = wapiCodes(['annotate'], log);
      expect(stderr).toBe(`100000 × 2006 ${LIMIT}\n`);
      expect(`${bytes}`.replaceAll(` [${LIMIT}]`, '') === log).toBe(true);
    }
  });

  test('passes a line on as soon as it is whole', async () => {
    const child = spawn(bin, ['annotate']);
    const first = new Promise((resolve) => child.stdout.once('data', (data) => resolve(`${data}`)));
    child.stdin.write('"code":9999\n"co');
    expect(await first).toBe('"code":9999 [not a listed code]\n');
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  test('ends quietly when nobody reads on', () => {
    const script = `yes '{"code":2006}' | head -c 20000000 | "$0" annotate 2>errors | head -n 1; cat errors`;
    const { stdout } = spawnSync('sh', ['-c', script, bin], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toMatch(/^\{"code":2006 \[REQUEST_LIMIT_EXCEEDED: .*\}\n\d+ × 2006 /);
    expect(stdout).not.toContain('EPIPE');
  });
});
