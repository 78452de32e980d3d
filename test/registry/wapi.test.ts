import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { infoOf } from '../../generated/typescript/wapi-codes.ts';
import type { Retry, Source, SourceCode, SourceKind, SourceMeaning } from '../../generator/source/source.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

/** The rows of a file of facts. */
const facts = (file: string): [string, string][] =>
  read(`test/registry/facts/${file}`)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]);

const source: Source = parse(read('codes.yaml'));
const commands = Object.entries(source.commands ?? {});

/** The codes as `codes.yaml` has them, by number. */
const written = new Map(Object.values(source.groups).flatMap((group) => Object.entries(group.codes)));

const commandsOf = ({ commands = [], inferredCommands = [] }: SourceCode): string[] => [
  ...commands,
  ...inferredCommands,
];

const meaningIn = (code: SourceCode, command: string): SourceMeaning | undefined =>
  code.meanings?.find((meaning) => meaning.commands.includes(command));

const kindOf = (code: SourceCode): SourceKind => source.kinds[code.kind] ?? expect.fail(code.kind);
const retryOf = (code: SourceCode): Retry => code.retry ?? kindOf(code).retry;

describe('the WAPI registry', () => {
  test('holds every code of the list of 2026 with its text verbatim', () => {
    const published = facts('vendor-list.tsv');
    expect(published).toHaveLength(238);
    const texts = published.map(([number]) => {
      const code = written.get(number);
      return [number, code?.documented ?? code?.message.en];
    });
    expect(texts).toEqual(published);
  });

  test.each([
    ...[2264, 2265, 2266, 2267, 2269, 2272, 2273, 3004, 3005, 3218],
    ...[3258, 3259, 3260, 3262, 3263, 3264],
  ])('holds %i, which only the page of a command names', (number) => {
    expect(written.get(`${number}`)?.commands).not.toEqual([]);
  });

  test('names every command whose page names a code', () => {
    const known = facts('command-codes.tsv').flatMap(([command, numbers]) =>
      numbers.split(' ').map((number) => `${command} ${number}`),
    );
    const documented = [...written].flatMap(([number, code]) =>
      (code.commands ?? []).map((command) => `${command} ${number}`),
    );
    expect(documented).toEqual(expect.arrayContaining(known));
  });

  test('says of each number that EPP has as well what it means there', () => {
    const shared = facts('epp-codes.tsv').filter(([number]) => written.has(number));
    const texts = [...written].flatMap(([number, { elsewhere }]) => (elsewhere ? [[number, elsewhere]] : []));
    expect(texts).toEqual(
      shared.map(([number, text]) => {
        const isSame = number === '1000' || number === '1001';
        return [number, { epp: isSame ? { text, same: true } : { text } }];
      }),
    );
  });

  test('takes codes below 2000 for success, or for pending, and no others', () => {
    for (const [number, code] of written) {
      const { outcome } = kindOf(code);
      expect(outcome, number).toBe(
        number === '1001' ? 'pending' : Number(number) < 2000 ? 'success' : 'error',
      );
    }
  });

  test('has hints in both languages for the codes that clients single out', () => {
    const singledOut = [1001, 1002, 1003, 2006, 2050, 2051, 2052, 2151, 2203, 2214, 2310, 2316, 3002];
    for (const number of [...singledOut, 3201, 3204, 3205, 3206, 3222, 3223, 3303, 3309]) {
      expect(written.get(`${number}`)?.hint, `hint of ${number}`).toEqual({
        en: expect.stringMatching(/\w.*\.$/),
        cs: expect.stringMatching(/\w.*\.$/),
      });
    }
  });
});

describe('what the WAPI registry says about sending a request again', () => {
  test('follows the publication, which says of some codes to try again later', () => {
    const tryLater = [...written].filter(([, { message }]) => message.en?.includes('try again later'));
    expect(tryLater).not.toEqual([]);
    for (const [number, code] of tryLater) expect(['later', 'after-check'], number).toContain(retryOf(code));
  });

  test('never has a payment repeated unseen', () => {
    const aboutMoney = [...written].filter(([, { message }]) =>
      /credit|billing|payment|pric/i.test(message.en ?? ''),
    );
    expect(aboutMoney).not.toEqual([]);
    for (const [number, code] of aboutMoney)
      expect(['after-check', 'after-fix'], number).toContain(retryOf(code));
  });

  test.each(commands.filter(([, { effect }]) => effect === 'order').map(([command]) => command))(
    'never has %s repeated while it may have been carried out',
    (command) => {
      const numbers = [...written.keys(), '1201', '2999', '9999'].map(Number);
      const retried = numbers.filter((number) => infoOf(number, command).retry === 'later');
      expect(retried).toEqual([]);
    },
  );

  test('takes no unlisted number for done', () => {
    for (const number of [1999, 1201, 2999, 3299, 5999, 9999])
      expect(infoOf(number, 'system-notify').done, `${number}`).not.toBe('yes');
  });

  test('lets internal errors of commands that do no harm be repeated', () => {
    expect(infoOf(4000, 'domain-info').retry).toBe('later');
    expect(infoOf(4000, 'dns-row-update').retry).toBe('later');
    expect(infoOf(4000, 'domain-renew').retry).toBe('after-check');
  });

  test('tells, where one has to look first, with which command', () => {
    const reading = commands.filter(([, { effect }]) => effect === 'read').map(([command]) => command);
    const toLookAt = [...written].filter(([, code]) => retryOf(code) === 'after-check');
    expect(toLookAt).not.toEqual([]);
    for (const [number, { hint }] of toLookAt) {
      for (const text of [hint?.en, hint?.cs]) {
        expect(
          reading.filter((command) => text?.includes(command)),
          number,
        ).not.toEqual([]);
      }
    }
  });

  test('tells, where one has to wait for a limit, whom it is about', () => {
    const toWait = [...written].filter(([, code]) => retryOf(code) === 'after-window');
    expect(toWait).not.toEqual([]);
    for (const [number, { limit }] of toWait) expect(limit, number).toBeDefined();
  });

  test('takes what a check finds out for an answer', () => {
    for (const [number, code] of written) {
      if (!['already-exists', 'name-unavailable'].includes(code.kind)) continue;
      for (const command of commandsOf(code).filter((command) => command.endsWith('-check'))) {
        expect(meaningIn(code, command)?.answer, `${number} in ${command}`).toBe('negative');
      }
    }
  });

  test('has a look taken at what exists already before an order is given up', () => {
    for (const [number, code] of written) {
      if (code.kind !== 'already-exists') continue;
      for (const command of commandsOf(code)) {
        if (source.commands?.[command]?.effect !== 'order') continue;
        expect(meaningIn(code, command)?.done, `${number} in ${command}`).toBeDefined();
      }
    }
  });
});
