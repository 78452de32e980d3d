import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../generator/host/nodeHost.ts';
import { main } from '../generator/main.ts';
import { catalogue } from './catalogue.ts';
import { memoryHost } from './memoryHost.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const codes = Object.values(catalogue.codes);

/** The published list, number and text. */
const published = new Map(
  read('test/facts/vendor-list.tsv')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

describe('the WAPI registry', () => {
  test('holds all 238 published codes with their text to the letter, and 16 more', () => {
    expect(published.size).toBe(238);
    const listed = codes.filter(({ listed }) => listed);
    expect(
      new Map(listed.map(({ code, documented, message }) => [`${code}`, documented ?? message.en])),
    ).toEqual(published);
    expect(codes.filter(({ listed }) => !listed).map(({ code }) => code)).toEqual([
      2264, 2265, 2266, 2267, 2269, 2272, 2273, 3004, 3005, 3218, 3258, 3259, 3260, 3262, 3263, 3264,
    ]);
  });

  test('keeps the published text only where the message differs from it', () => {
    for (const { documented, message } of codes) expect(documented).not.toBe(message.en);
  });

  test('says of each code when to send the request again as the publication does', () => {
    const withRetry = (retry: string) => codes.filter((code) => code.retry === retry).map(({ code }) => code);
    expect(withRetry('after-window')).toEqual([2006, 2052, 2250, 2252, 2405]);
    expect(withRetry('later')).toEqual([
      ...[2206, 2251, 2274, 2275, 2286, 3258, 4000, 4001],
      ...Array.from({ length: 22 }, (_, index) => 4201 + index),
      ...[5000, 5001, 5002, 5003],
    ]);
  });

  test('takes 1000, 1002, 1003 and 1200 alone for success, and 1001 for pending', () => {
    const withOutcome = (outcome: string) =>
      codes.filter((code) => code.outcome === outcome).map(({ code }) => code);
    expect(withOutcome('success')).toEqual([1000, 1002, 1003, 1200]);
    expect(withOutcome('pending')).toEqual([1001]);
  });

  test('has hints in both languages for the codes that clients single out', () => {
    const singledOut = [1001, 1002, 1003, 2006, 2050, 2051, 2052, 2151, 2203, 2214, 2310, 2316, 3002];
    for (const code of [...singledOut, 3201, 3204, 3205, 3206, 3222, 3223, 3303, 3309]) {
      expect(catalogue.codes[code]?.hint, `hint of ${code}`).toEqual({
        en: expect.stringMatching(/\w.*\.$/),
        cs: expect.stringMatching(/\w.*\.$/),
      });
    }
  });
});

describe('the committed outputs', () => {
  test('are what the source gives', async () => {
    const outputs = nodeHost.listFiles(ROOT, 'generated');
    const files = Object.fromEntries(['codes.yaml', ...outputs].map((path) => [path, read(path)]));
    const host = memoryHost(files);
    expect(await main(['check'], host), host.output.results).toBe(0);
  });

  test('hold every code in every file that is about codes', () => {
    const perCode = readdirSync(`${ROOT}generated`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(typescript|json|i18n)\/.*\.\w+$|README\.md$/.test(path))
      .filter((path) => !path.endsWith('.schema.json'));
    expect(perCode.length).toBeGreaterThan(10);
    for (const path of perCode) {
      const text = read(`generated/${path}`);
      expect(
        codes.filter(({ code }) => !text.includes(`${code}`)).map(({ code }) => code),
        path,
      ).toEqual([]);
    }
    for (const { code, group, name } of codes) {
      for (const folder of ['', 'cs/']) {
        expect(read(`generated/docs/${folder}${group}.md`)).toContain(
          `<a id="wapi-${code}"></a>\n\n## ${code} ${name}\n`,
        );
      }
    }
  });

  test('include a catalogue that its own schema accepts, and a schema that rejects others', () => {
    const schema = JSON.parse(read('generated/json/wapi-codes.schema.json'));
    const accepts = new Ajv({ strict: true }).compile(schema);
    const valid = JSON.parse(read('generated/json/wapi-codes.json'));
    expect(accepts(valid), JSON.stringify(accepts.errors)).toBe(true);
    for (const change of [
      { kind: 'unheard-of' },
      { message: { en: 'only' } },
      { surprise: true },
      { code: 'x' },
    ]) {
      const codesWithChange = { ...valid.codes, 1000: { ...valid.codes[1000], ...change } };
      expect(accepts({ ...valid, codes: codesWithChange }), JSON.stringify(change)).toBe(false);
    }
  });
});
