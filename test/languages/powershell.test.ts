import leven from 'leven';
import { describe, expect, test } from 'vitest';
import { powershell } from '../../generator/targets/languages/powershell.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { interpret } from './powershell/interpret.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/powershell/WapiCode.ps1';

describe.skipIf(!hasTools('pwsh'))('PowerShell', { timeout: 60_000 }, () => {
  const ask = (file: string) => (input: string) =>
    run('pwsh', ['-NoProfile', '-NonInteractive', '-File', 'test/languages/powershell/answer.ps1', file], {
      input,
    });

  test('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), ask(COMMITTED));
    expect(actual).toEqual(expected);
  });

  test.each(hostileRegistries())('keeps every text and name of the registry $name', (registry) =>
    withGenerated(registry, powershell, ([file = '']) => {
      const { actual, expected } = conformance(hostileVectors(registry), ask(file));
      expect(actual).toEqual(expected);
    }),
  );
});

describe('PowerShell by its grammar alone', () => {
  test('answers every test vector', async () => {
    const { ask, hasErrors } = await interpret(COMMITTED);
    const { actual, expected } = conformance(readVectors(), ask);
    expect(hasErrors).toBe(false);
    expect(actual).toEqual(expected);
  });

  describe.each(hostileRegistries())('with the registry $name', (registry) => {
    test('keeps every text and name', () =>
      withGenerated(registry, powershell, async ([file = '']) => {
        const { ask, hasErrors, members, names } = await interpret(file);
        const { actual, expected } = conformance(hostileVectors(registry), ask);
        expect(hasErrors).toBe(false);
        expect(actual).toEqual(expected);
        expect([...members]).toEqual([...names].map(([number, name]) => [name, number]));
      }));

    test('has no comment that PowerShell would take for the beginning of a signature', () =>
      withGenerated(registry, powershell, async ([file = '']) => {
        const mark = 'sig#beginsignatureblock';
        const { comments } = await interpret(file);
        const nearest = comments
          .map((comment) => comment.slice(1).replace(/\s/g, '').toLowerCase())
          .filter((comment) => leven(comment, mark) < 10);
        expect(nearest).toEqual([]);
      }));
  });

  test('understands the driver that only PowerShell runs', async () => {
    expect((await interpret('test/languages/powershell/answer.ps1')).hasErrors).toBe(false);
  });
});
