import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEP_OF } from '../../generator/diff/change.ts';
import type { Host } from '../../generator/host/host.ts';
import { nodeHost } from '../../generator/host/nodeHost.ts';
import { main } from '../../generator/main.ts';

const SOURCE = readFileSync(fileURLToPath(new URL('../lock/edits/codes.yaml', import.meta.url)), 'utf8');
const EDITED = SOURCE.replace('en: Too heavy', 'en: "Far | too <b>heavy</b>"')
  .replace(
    'name: NO_COURIER\n        kind: busy',
    'name: NO_COURIER\n        kind: busy\n        parameter: courier_id',
  )
  .replace(', cs: Doručeno', ', cs: Předáno');

let folder: string;
let output: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
    encoding: 'utf8',
  });

async function diff(...args: string[]): Promise<number> {
  output = '';
  const host: Host = {
    ...nodeHost,
    environment: {},
    print: (text) => {
      output += text;
    },
    printError: (text) => {
      output += text;
    },
  };
  return main(['diff', '--source', `${folder}/codes.yaml`, ...args], host);
}

beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/codebook-diff-`);
  mkdirSync(`${folder}/package`);
  writeFileSync(`${folder}/package/codes.yaml`, SOURCE);
  execFileSync('tar', ['-czf', `${folder}/parcel-1.0.0.tgz`, '-C', folder, 'package']);
  writeFileSync(`${folder}/codes.yaml`, SOURCE);
  writeFileSync(`${folder}/before.yaml`, SOURCE);
  git('init', '--quiet');
  git('add', 'codes.yaml');
  git('commit', '--quiet', '--message', 'first');
  git('tag', 'v1.0.0');
  writeFileSync(`${folder}/codes.yaml`, EDITED);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the base is', () => {
  const EXPECTED = `Changed
  701 OVERWEIGHT: message (en): “Too heavy” → “Far | too <b>heavy</b>”
  704 NO_COURIER: parameter: courier_id

Translations
  101 DELIVERED: message (cs): “Doručeno” → “Předáno”
`;

  test.each([
    ['a tag', () => 'v1.0.0'],
    ['a revision', () => 'HEAD'],
    ['a file', () => `${folder}/before.yaml`],
    ['an unpacked package', () => `${folder}/package`],
    ['a packed package', () => `${folder}/parcel-1.0.0.tgz`],
  ])('%s', async (_what, base) => {
    expect(await diff(base())).toBe(1);
    expect(output).toContain(EXPECTED);
    expect(output).toContain('require a patch version, 1.0.1 or later');
  });

  test.each([
    ['a revision that does not exist', () => 'v9', /cannot read v9:.*git reports: .*v9/],
    ['an option of git', () => ['--', '--output=x'], /cannot read --output=x:/],
    ['no registry', () => `${folder}/.git/HEAD`, /`version` is missing/],
    ['a folder without one', () => `${folder}/.git`, /no such file/],
  ])('refused when it is %s', async (_what, base, message) => {
    expect(await diff(...[base()].flat())).toBe(2);
    expect(output).toMatch(message);
  });

  test('the lock by default, which has to be there', async () => {
    expect(await diff()).toBe(2);
    expect(output).toContain('Before the first release, name a base');
  });
});

test('the version is enough once it was raised', async () => {
  writeFileSync(`${folder}/codes.yaml`, EDITED.replace('version: 1.0.0', 'version: 1.0.1'));
  expect(await diff('v1.0.0')).toBe(0);
  expect(output).toContain('1.0.1 is sufficient');
  writeFileSync(`${folder}/codes.yaml`, EDITED);
});

test('JSON names every change with its step', async () => {
  expect(await diff('HEAD', '--format', 'json')).toBe(1);
  const { step, requiredVersion, isSufficient, changes } = JSON.parse(output);
  expect({ step, requiredVersion, isSufficient }).toEqual({
    step: 'patch',
    requiredVersion: '1.0.1',
    isSufficient: false,
  });
  expect(changes).toContainEqual({
    type: 'translation changed',
    step: 'patch',
    subject: { what: 'code', id: 'DELIVERED', number: 101 },
    field: 'message',
    locale: 'cs',
    before: 'Doručeno',
    after: 'Předáno',
  });
  for (const { type, step } of changes) expect(STEP_OF[type as keyof typeof STEP_OF]).toBe(step);
});

test('Markdown shows texts as they are, whatever is in them', async () => {
  await diff('HEAD', '--format', 'markdown', '--output-file', `${folder}/diff.md`);
  const html = new MarkdownIt({ html: true }).render(readFileSync(`${folder}/diff.md`, 'utf8'));
  expect(html).toContain('“Far | too &lt;b&gt;heavy&lt;/b&gt;”');
  expect(html).toContain('<li>704 <code>NO_COURIER</code>: <code>parameter</code>: courier_id</li>');
  expect(html).toContain('<strong>The changes since 1.0.0 require a patch version');
});
