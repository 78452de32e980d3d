import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../generator/config/configSchema.ts';
import { main } from '../../generator/main.ts';
import { targets } from '../../generator/targets/index.ts';
import { jsonText } from '../../generator/text/json.ts';
import { type MemoryHost, memoryHost } from '../helpers/memoryHost.ts';
import { readGettext } from '../helpers/readers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

const SOURCE = read('test/cases/every-feature/codes.yaml');

/** The same registry, but without the Czech hint of 702 and what it means in Czech in a command. */
const UNTRANSLATED = SOURCE.replace('i18n/portable: off', 'i18n/portable: off, i18n/missing: off')
  .replace(', cs: Něco vyndejte.', '')
  .replace(', cs: Ještě se váží', '');

const sqlTarget = (...files: object[]) => ({
  targets: {},
  templates: { sql: { folder: 'templates', files } },
});
const ALL = { template: 'all.hbs', path: 'all.sql', for: 'registry' };
const EACH = { template: 'each.hbs', path: '{{code.group}}/{{code.code}}.sql', for: 'code' };
const TEMPLATES = {
  'templates/all.hbs':
    '{{#each header}}\n-- {{this}}\n{{/each}}\n{{#each codes}}\n{{code}} {{sql message.en}}\n{{/each}}\n',
  'templates/each.hbs': '{{name}} {{code.name}}',
};

function hostWith(config: object | string, files: Readonly<Record<string, string>> = {}): MemoryHost {
  const text = typeof config === 'string' ? config : JSON.stringify(config, null, 2);
  return memoryHost({ 'codes.yaml': SOURCE, 'codes.config.json': text, ...TEMPLATES, ...files });
}

/** What the targets made, without the manifest. */
const outputs = ({ files }: MemoryHost, folder = 'generated/'): string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(folder) && !path.endsWith('.sha256'))
    .map((path) => path.slice(folder.length));

async function generate(config: object, files?: Readonly<Record<string, string>>): Promise<MemoryHost> {
  const host = hostWith(config, files);
  expect(await main(['generate'], host), host.output.results).toBe(0);
  return host;
}

/** What `generate` finds: in each case it must write nothing. */
async function findings(config: object | string, files?: Readonly<Record<string, string>>) {
  const host = hostWith(config, files);
  expect(await main(['generate', '--format', 'json'], host)).toBe(1);
  expect(outputs(host)).toEqual([]);
  return JSON.parse(host.output.results).findings;
}

describe('a mistake in the configuration is found at its place:', () => {
  test('a misspelt target, key and value, each with what was meant', async () => {
    const config = `{
  "tagrets": {},
  "targets": {
    "typscript": {},
    "i18n": { "formats": ["icu", "getext"], "fallback": "omitt" }
  }
}
`;
    const places = (await findings(config)).map(
      ({ rule, range, suggestion }: { rule: string; range: { start: object }; suggestion: string }) => ({
        rule,
        ...range.start,
        suggestion,
      }),
    );
    expect(places).toEqual([
      { rule: 'schema/unknown-key', line: 2, column: 3, suggestion: 'targets' },
      { rule: 'schema/unknown-key', line: 4, column: 5, suggestion: 'typescript' },
      { rule: 'schema/value', line: 5, column: 34, suggestion: 'gettext' },
      { rule: 'schema/value', line: 5, column: 57, suggestion: 'omit' },
    ]);
  });

  test('keys that are missing, and a name that a target has already', async () => {
    const config = { templates: { json: { folder: 'a', files: [ALL] }, sql: { folder: 'templates' } } };
    expect(await findings(config)).toMatchObject([
      {
        rule: 'schema/key',
        message: '`json` is not a valid key',
        range: { start: { line: 3, column: 5 } },
      },
      { rule: 'schema/missing-key', message: '`files` is missing' },
    ]);
  });

  test('an option that the target does not have, and text that is not JSON', async () => {
    expect(await findings({ targets: { php: { style: 'enum' } } })).toMatchObject([
      { rule: 'schema/unknown-key', message: 'unknown key `style`' },
    ]);
    expect(await findings('{ "targets": {} \n "out": 1 }')).toMatchObject([
      { rule: 'yaml/syntax', range: { start: { line: 2 } } },
    ]);
  });

  test('a template file that is missing', async () => {
    expect(await findings(sqlTarget({ ...ALL, template: 'al.hbs' }))).toMatchObject([
      {
        rule: 'file/unusable',
        file: 'codes.config.json',
        message: 'templates/al.hbs: no such file',
        range: { start: { line: 8, column: 23 } },
      },
    ]);
  });

  test.each([
    '../{{code.code}}.sql',
    '/tmp/{{code.code}}.sql',
    '..\\of{{code.code}}.sql',
    'a/../../{{code.code}}',
    'C:/{{code.code}}',
    'a//{{code.code}}',
  ])('the path %s, which leaves the folder', async (path) => {
    expect(await findings(sqlTarget({ ...EACH, path }))).toMatchObject([
      {
        rule: 'template/path',
        message: expect.stringContaining("is not a path inside the target's folder"),
        file: 'codes.config.json',
        range: { start: { line: 9, column: 19 } },
      },
    ]);
  });

  test('a path that is made twice, and one that names what is not there', async () => {
    expect(await findings(sqlTarget({ ...EACH, path: '{{code.group}}.sql' }))).toMatchObject([
      { rule: 'template/path', message: '`7xx.sql` would be made twice' },
    ]);
    expect(await findings(sqlTarget({ ...EACH, path: '{{code.numbr}}.sql' }))).toMatchObject([
      { rule: 'template/path', message: 'unknown name `numbr`' },
    ]);
  });

  test.each([
    ['README.txt', 'readme.txt', '`README.txt` and `readme.txt` differ by case only'],
    ['x', 'x/y', '`x` would be a file, and a folder for `x/y`'],
    ['X/y/z', 'x/Y', '`x/Y` would be a file, and a folder for `X/y/z`'],
  ])('paths that cannot be beside each other: %s and %s', async (one, other, message) => {
    const config = sqlTarget({ ...ALL, path: one }, { ...ALL, path: other });
    expect(await findings(config)).toMatchObject([{ rule: 'template/path', message }]);
  });

  test('a configuration that is named and missing', async () => {
    const host = memoryHost({ 'codes.yaml': SOURCE });
    expect(await main(['check', '--config', 'other.json'], host)).toBe(2);
    expect(host.output.results).toContain('other.json error: no such file');
  });
});

describe('a mistake in a template is found at its place:', () => {
  test.each([
    ['a misspelt name', 'a\n  {{nmae}}', 'unknown name `nmae`', 2, 5],
    ['a misspelt helper', '{{sqll name}}', 'unknown helper `sqll`', 1, 1],
    ['a misspelt name that a helper gets', 'a {{sql nmae}}', 'unknown name `nmae`', 1, 9],
    ['a map where a text is needed', '{{sql kinds}}', '`sql` takes a text, not a map', 1, 1],
    ['a block without an end', 'a\n{{#each codes}}\nb', 'this is not valid Handlebars', 3, 1],
    ['a partial, which there are none of', '{{> part}}', 'partials are not supported', 1, 1],
  ])('%s', async (_, template, message, line, column) => {
    const [found, ...others] = await findings(sqlTarget(ALL), { 'templates/all.hbs': template });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'template/failed', file: 'templates/all.hbs' });
    expect(found.message).toContain(message);
    expect(found.range.start).toEqual({ line, column });
  });
});

describe('the configuration says', () => {
  test('which targets are made, and with which options', async () => {
    const host = await generate({ targets: { typescript: { style: 'constants' }, json: {} } });
    expect(outputs(host)).toEqual([
      'json/parcel-api-codes.json',
      'json/parcel-api-codes.schema.json',
      'json/vectors.json',
      'typescript/parcel-api-constants.ts',
    ]);
    const enumOnly = await generate({ targets: { typescript: { style: 'enum' } } });
    expect(outputs(enumOnly)).toEqual(['typescript/parcel-api-codes.ts']);
  });

  test('which formats of i18n are made', async () => {
    const host = await generate({ targets: { i18n: { formats: ['java', 'icu'] } } });
    expect(outputs(host, 'generated/i18n/').sort()).toEqual([
      'cs.json',
      'en.json',
      'java/parcel-api.properties',
      'java/parcel-api_cs.properties',
      'java/parcel-api_en.properties',
      'java/parcel-api_pt_BR.properties',
      'pt-BR.json',
    ]);
  });

  test.each([
    ['fill', 'Take something out.', 'Still being weighed'],
    ['omit', undefined, undefined],
  ])('with %s what stands for a missing translation', async (fallback, hint, meaning) => {
    const host = await generate({ targets: { i18n: { fallback } } }, { 'codes.yaml': UNTRANSLATED });
    const text = (path: string): string => host.files.get(`generated/i18n/${path}`) ?? '';
    const czech = JSON.parse(text('cs.json'));
    expect(czech['parcel-api.702.hint']).toBe(hint);
    expect(czech['parcel-api.702.in.track']).toBe(meaning);
    expect(JSON.parse(text('i18next/cs/parcel-api.json'))['702.hint']).toBe(hint);
    expect(text('java/parcel-api_cs.properties').includes('702.hint=')).toBe(hint !== undefined);
    expect(JSON.parse(text('en.json'))['parcel-api.702.hint']).toBe('Take something out.');
    expect(readGettext(text('gettext/cs.po'))['702.hint'], 'untranslated to gettext').toBe('');
    expect(readGettext(text('gettext/en.po'))['702.hint']).toBe('Take something out.');
  });

  test('where the source and the outputs are, relative to itself, unless the command line does', async () => {
    const files = {
      'sub/other.json': JSON.stringify({ source: '../codes.yaml', out: 'lib/', targets: { json: {} } }),
    };
    const host = hostWith({ targets: {} }, files);
    expect(await main(['generate', '--config', 'sub/other.json'], host), host.output.results).toBe(0);
    expect(outputs(host, 'sub/lib/')).toContain('json/vectors.json');
    expect(await main(['generate', '--config', 'sub/other.json', '--out', 'here'], host)).toBe(0);
    expect(outputs(host, 'here/')).toContain('json/vectors.json');
  });

  test('nothing of targets: then all of them are made, as without a configuration', async () => {
    const without = memoryHost({ 'codes.yaml': SOURCE });
    await main(['generate'], without);
    expect(outputs(await generate({}))).toEqual(outputs(without));
  });
});

describe('the schema', () => {
  const { properties } = configSchema();

  test('has each target in the list, with its description and its options', () => {
    for (const { name, description, options = {} } of targets) {
      expect(properties.targets.properties[name]).toMatchObject({ description, properties: options });
      expect(properties.templates.propertyNames.not.enum).toContain(name);
    }
  });

  test('is the file that editors read', async () => {
    await expect(jsonText(configSchema())).toMatchFileSnapshot('../../generator/config/config.schema.json');
  });
});

describe("a target of one's own", () => {
  const groups = { template: 'group.hbs', path: 'groups/{{group.id}}.txt', for: 'group' };
  const group = {
    'templates/group.hbs': '{{json group.title.cs}}: {{#each group.codes}}{{name}} {{/each}}\r\n',
  };

  test('makes one file for all, one for each group and one for each code', async () => {
    const { files } = await generate(sqlTarget(ALL, groups, EACH), group);
    expect(files.get('generated/sql/all.sql')).toMatch(/^-- SPDX.*\n0 'Sent'\n701 'Too heavy'\n702 'It''s /s);
    expect(files.get('generated/sql/groups/7xx.txt')).toBe(
      '"Potíže | *velké* <b>": WEIGHED_DOWN OVERWEIGHT \n',
    );
    expect(files.get('generated/sql/7xx/701.sql')).toBe('Parcel API WEIGHED_DOWN\n');
    expect([...files.keys()].filter((path) => path.startsWith('generated/sql/groups/'))).toHaveLength(3);
  });

  test('is checked, and what it no longer makes is deleted', async () => {
    const host = await generate(sqlTarget(ALL, EACH));
    expect(await main(['check'], host)).toBe(0);
    host.files.set('codes.config.json', JSON.stringify(sqlTarget(ALL)));
    host.files.set('templates/all.hbs', `${TEMPLATES['templates/all.hbs']}-- changed\n`);
    expect(await main(['check'], host)).toBe(1);
    expect(host.output.results).toContain('generated/sql/all.sql error: this file does not match the source');
    expect(host.output.results).toContain('generated/sql/7xx/701.sql error: no target creates this file');
    expect(await main(['generate'], host)).toBe(0);
    expect(outputs(host)).toEqual(['sql/all.sql']);
  });

  test('can be asked for by --only, where a misspelt name is known for one', async () => {
    const host = hostWith({ ...sqlTarget(ALL), targets: { json: {} } });
    expect(await main(['generate', '--only', 'sql'], host)).toBe(0);
    expect(outputs(host)).toEqual(['sql/all.sql']);
    expect(await main(['generate', '--only', 'sq'], host)).toBe(2);
    expect(host.output.problems).toContain('unknown target "sq"; did you mean sql?');
  });

  test('is made anew when its template or the configuration changes, whatever was remembered before', async () => {
    const results = new Map<string, string>();
    const cache = { get: (key: string) => results.get(key), set: results.set.bind(results), save() {} };
    const host: MemoryHost = { ...hostWith(sqlTarget(ALL)), cache };
    await main(['generate'], host);
    host.files.set('templates/all.hbs', '-- {{header}}');
    await main(['generate'], host);
    expect(host.files.get('generated/sql/all.sql')).toMatch(/^-- .*\.\n$/);
    host.files.set('codes.config.json', JSON.stringify(sqlTarget({ ...ALL, path: 'other.sql' })));
    await main(['generate'], host);
    expect(outputs(host)).toEqual(['sql/other.sql']);
  });
});

test('watching looks at the configuration and its templates, even if there is a mistake in them', async () => {
  const watched: string[][] = [];
  const watching = (host: MemoryHost): MemoryHost => ({
    ...host,
    watch: () => ({
      note() {},
      async nextChange(files) {
        watched.push([...files]);
        return false;
      },
    }),
  });
  await main(['generate', '--watch'], watching(hostWith(sqlTarget(ALL))));
  await main(['generate', '--watch'], watching(hostWith('{ "targets": 1 }')));
  await main(['generate', '--watch'], watching(hostWith(sqlTarget({ ...ALL, template: 'al.hbs' }))));
  expect(watched).toEqual([
    ['codes.yaml', 'codes.lock.json', 'codes.config.json', 'templates/all.hbs'],
    ['codes.yaml', 'codes.lock.json', 'codes.config.json'],
    ['codes.yaml', 'codes.lock.json', 'codes.config.json'],
  ]);
});

describe('the documented example', () => {
  const example = (source: string): MemoryHost =>
    memoryHost({
      'codes.yaml': source,
      'test/config/codes.config.json': read('test/config/codes.config.json'),
      ...Object.fromEntries(
        readdirSync(`${ROOT}test/config/templates`).map((name) => {
          const path = `test/config/templates/${name}`;
          return [path, read(path)];
        }),
      ),
    });

  test.each([
    ['WAPI', read('codes.yaml')],
    ['every feature', SOURCE],
  ])('fills a database of SQLite with all texts of the registry %s', async (_, source) => {
    const host = example(source);
    const argv = ['generate', '--config', 'test/config/codes.config.json', '--only', 'json,sql'];
    expect(await main([...argv, '--out', 'out'], host), host.output.results).toBe(0);
    const { Database } = await initSqlJs();
    const database = new Database();
    const scripts = outputs(host, 'out/sql/').filter((path) => path !== 'schema.sql');
    for (const script of ['schema.sql', ...scripts]) database.run(host.files.get(`out/sql/${script}`) ?? '');

    const catalogue = [...host.files].find(([path]) => /^out\/json\/.*-codes\.json$/.test(path))?.[1] ?? '';
    const codes = Object.values(JSON.parse(catalogue).codes as Record<string, CatalogueEntry>);
    expect(codes).not.toEqual([]);
    expect(rows(database.exec('SELECT code, name, kind FROM code ORDER BY code'))).toEqual(
      codes.map(({ code, name, kind }) => [code, name, kind]),
    );
    expect(
      rows(database.exec('SELECT code, language, message, hint FROM message ORDER BY code, rowid')),
    ).toEqual(
      codes.flatMap(({ code, message, hint }) =>
        Object.entries(message).map(([language, text]) => [code, language, text, hint?.[language] ?? null]),
      ),
    );
    expect(rows(database.exec('PRAGMA foreign_key_check'))).toEqual([]);
    database.close();
  });
});

interface CatalogueEntry {
  readonly code: number;
  readonly name: string;
  readonly kind: string;
  readonly message: Readonly<Record<string, string>>;
  readonly hint?: Readonly<Record<string, string>>;
}

const rows = (results: readonly { values: unknown[][] }[]): unknown[][] => results[0]?.values ?? [];
