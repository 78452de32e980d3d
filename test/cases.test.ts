import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../generator/main.ts';
import { memoryHost } from './helpers/memoryHost.ts';

const CASES = fileURLToPath(new URL('cases/', import.meta.url));

/** Runs `generate` on a case's registry, with nothing on the disk but that. */
async function generate(name: string) {
  const host = memoryHost({ 'codes.yaml': readFileSync(`${CASES}${name}/codes.yaml`, 'utf8') });
  const exitCode = await main(['generate'], host);
  host.files.delete('codes.yaml');
  return { exitCode, host };
}

describe.each(['every-feature', 'minimal'])('the registry %s', (name) => {
  test('gives the files that are expected, to the byte', async () => {
    const { exitCode, host } = await generate(name);
    expect(host.output.results).toBe('');
    expect(exitCode).toBe(0);
    for (const [path, text] of host.files) {
      await expect(text).toMatchFileSnapshot(`${CASES}${name}/expected/${path.replace('generated/', '')}`);
    }
    const expected = readdirSync(`${CASES}${name}/expected`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(`${CASES}${name}/expected`, 'generated'));
    expect([...host.files.keys()].sort(), 'files without a snapshot, or snapshots without a file').toEqual(
      expected.sort(),
    );
  });
});

describe.each(['bad-yaml', 'duplicates', 'many-mistakes', 'dangling-references'])(
  'the registry with mistakes %s',
  (name) => {
    test('has each of them reported at its place, and nothing is written', async () => {
      const { exitCode, host } = await generate(name);
      expect(exitCode).toBe(1);
      expect([...host.files.keys()]).toEqual([]);
      await expect(host.output.results).toMatchFileSnapshot(`${CASES}${name}/findings.txt`);
    });
  },
);
