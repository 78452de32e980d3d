import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../languages/conformance.ts';
import { ROOT } from './install.ts';

/** What an author's checkout holds, apart from its installed packages. */
const PARTS = [
  '.github',
  'bench',
  'codes.lock.json',
  'codes.yaml',
  'docs',
  'generated',
  'generator',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'README.md',
  'SECURITY.md',
  'templates',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];

describe('an author of the real registry', () => {
  let checkout: string;
  beforeAll(() => {
    checkout = mkdtempSync(`${tmpdir()}/authoring-`);
    const filter = (path: string): boolean => !path.endsWith('/node_modules');
    for (const part of PARTS) cpSync(ROOT + part, `${checkout}/${part}`, { recursive: true, filter });
    symlinkSync(`${ROOT}node_modules`, `${checkout}/node_modules`);
  });
  afterAll(() => rmSync(checkout, { recursive: true }));

  const codebook = (args: readonly string[]): string =>
    run(process.execPath, ['generator/bin/codebook.mjs', ...args], { cwd: checkout });
  const registry = (): string => readFileSync(`${checkout}/codes.yaml`, 'utf8');

  test.each([
    [
      'adds a code',
      ['add', '--group', '23xx', '--name', 'DNS_ZONE_FROZEN', '--kind', 'wrong-state'],
      ['--message', 'en=WDNS domain is frozen', '--message', 'cs=Doména ve WDNS je zmrazena'],
      /^ {6}\d{4}:\n {8}name: DNS_ZONE_FROZEN$/m,
    ],
    [
      'deprecates a code for another',
      ['deprecate', '3241', '--for', '4216'],
      [],
      /replacedBy: CONTACT_TRANSFER_T/,
    ],
    [
      'deprecates a code for good',
      ['deprecate', '2102', '--reason', 'en=Answers no longer say it.'],
      ['--reason', 'cs=Odpovědi jej už neobsahují.'],
      /Answers no longer say it\./,
    ],
    ['renames a code', ['rename', '2201', 'TLD_UNSUPPORTED'], [], /name: TLD_UNSUPPORTED$/m],
    [
      'corrects a translation',
      ['translate', '2214', 'cs', 'Neplatný požadavek – položka DNS je v něm dvakrát'],
      [],
      /dvakrát/,
    ],
  ])('%s, and every test of the registry stays green', (_what, command, options, expected) => {
    codebook([...command, ...options]);
    expect(registry()).toMatch(expected);
    codebook(['generate']);
    // Throws with the output of the tests that fail.
    run('npx', ['vitest', 'run', '--project', 'core', 'test/registry/wapi.test.ts'], { cwd: checkout });
  });

  test('leaves outputs that pass their tests, and every example of the README', () => {
    run(
      'npx',
      [
        'vitest',
        'run',
        '--project',
        'core',
        'test/registry/outputs.test.ts',
        'test/targets/javascript.test.ts',
        'test/readme.test.ts',
      ],
      {
        cwd: checkout,
      },
    );
  });
});
