import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { catalogue } from '../helpers/catalogue.ts';
import { memoryHost } from '../helpers/memoryHost.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const codes = Object.values(catalogue.codes);

describe('the committed outputs', () => {
  test('are what the source gives', async () => {
    const outputs = readdirSync(`${ROOT}generated`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(ROOT.length));
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
