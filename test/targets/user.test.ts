import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../generator/model/createRegistry.ts';
import type { Registry } from '../../generator/model/registry.ts';
import { createRunCached } from '../../generator/printers/runCached.ts';
import type { Source } from '../../generator/source/source.ts';
import { createCatalogue } from '../../generator/targets/json/catalogue.ts';
import { createKit } from '../../generator/targets/kit.ts';
import { createUserTarget } from '../../generator/targets/user/index.ts';
import { TemplateError } from '../../generator/targets/user/templateError.ts';
import type { UserTemplate } from '../../generator/targets/user/userTemplate.ts';
import { createFullSource } from '../helpers/fullSource.ts';

const registry = createRegistry(createFullSource(3));
const START = { line: 1, column: 1 };

function renderAll(text: string, others: Partial<UserTemplate> = {}, of: Registry = registry) {
  const template: UserTemplate = {
    file: 'all.hbs',
    text,
    path: 'all.txt',
    pathPlace: { file: 'codes.config.json', range: { start: START, end: START } },
    scope: 'registry',
    ...others,
  };
  const kit = createKit(of, 'codes.yaml', createRunCached());
  return [...createUserTarget('mine', [template]).render(of, kit)];
}

const render = (text: string): string => renderAll(text)[0]?.text ?? '';

/** What is wrong with a template, each with its place. */
function problemsIn(text: string, others?: Partial<UserTemplate>): string[] {
  try {
    renderAll(text, others);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.diagnostics.map(
      ({ range, message, suggestion }) =>
        `${range?.start.line}:${range?.start.column} ${message}${suggestion ? `; ${suggestion}?` : ''}`,
    );
  }
}

test.each([
  '{{name}} {{{version}}} {{! a comment }}{{locales}}',
  '{{#each codes}}{{code}} {{@key}} {{@index}} {{@first}}{{@last}} {{../name}} {{@root.version}}\n{{/each}}',
  '{{#each codes as |entry number|}}{{number}}={{entry.name}} {{#each entry.message as |text|}}{{text}}{{/each}}{{/each}}',
  '{{#each codes}}{{#each message}}{{@../key}} {{@key}} {{this}} {{../name}} {{../../name}}{{/each}}{{/each}}',
  '{{#each codes}}{{#if deprecated}}{{deprecated.reason.en}}{{else if hint}}{{hint.cs}}{{else}}-{{/if}}{{/each}}',
  '{{#each codes}}\n  {{#with deprecated}}\n  {{since}} {{../code}}\n  {{else}}\n  none\n  {{/with}}\n{{~/each~}}\n end',
  '{{#each codes.[2000].[x-map]}}{{@key}}: {{.}}{{/each}}{{codes.[2000].x-text}}',
  '{{#each locales}}{{this}}{{#unless @last}}, {{/unless}}{{/each}} {{locales.length}} {{locales.[0]}}',
  '{{#if locales}}a{{/if}}{{^if locales}}b{{/if}}{{#if codes.[2999].hint}}c{{/if}}{{#unless name}}d{{/unless}}',
  '{{#each locales}}{{lookup ../codes.2000.message this}} {{lookup (lookup @root.codes "2999") "name"}}{{/each}}',
  '{{#each commands}}{{@key}}{{#if url}} {{url}}{{/if}}\n{{/each}}{{#with kinds.refused as |kind|}}{{kind.outcome}}{{/with}}',
])('a template is filled in as Handlebars does: %s', (text) => {
  const view = JSON.parse(JSON.stringify(createCatalogue(registry)));
  expect(render(`${text}\n`)).toBe(Handlebars.compile(`${text}\n`, { noEscape: true })(view));
});

describe('a template reaches its own data alone:', () => {
  test.each([
    ...['constructor', 'toString', '__proto__', 'this.constructor', 'name.constructor', 'name.length'],
    ...['locales.map', 'locales.constructor', 'codes.[2000].constructor', '@root.constructor', '@process'],
    ...[
      'lookup name "length"',
      'lookup locales "map"',
      'lookup codes "constructor"',
      'lookup this "__proto__"',
    ],
    ...[
      'process',
      'global',
      'require',
      'helperMissing',
      'log "x"',
      'lookup . "toString"',
      '../name',
      'sql.call',
    ],
  ])('{{%s}} is not there', (expression) => {
    const [problem, ...others] = problemsIn(`x\n {{${expression}}}`);
    expect(problem).toMatch(
      /^2:[24] .*(unknown \w+ `|goes above the root of the data|is a map and cannot be printed)/,
    );
    expect(others).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'codes.constructor.prototype', 'locales.forEach'])(
    '{{#if %s}} is not there either',
    (path) => {
      for (const block of ['if', 'each', 'with', 'unless'])
        expect(problemsIn(`{{#${block} ${path}}}x{{/${block}}}`)).toEqual([
          expect.stringMatching(/^1:\d+ unknown \w+ `[^`]+`$/),
        ]);
    },
  );

  test.each([
    '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}',
    '{{> a}}',
    '{{#> a}}b{{/a}}',
    '{{#codes}}x{{/codes}}',
    '{{* a}}',
  ])('%s is not supported, and is found at its place', (text) => {
    expect(problemsIn(text)[0]).toMatch(/^1:1 .*(not supported|unknown block)/);
  });
});

describe('a problem is found wherever it is,', () => {
  test.each([
    ['{{#each coodes}}{{/each}}', '1:9 unknown name `coodes`; codes?'],
    ['{{#with messages}}{{/with}}', '1:9 unknown name `messages`'],
    ['{{#each codes}}{{#if nmae}}{{/if}}{{/each}}', '1:22 unknown name `nmae`; name?'],
    [
      '{{#each codes}}{{message}}{{/each}}',
      '1:16 `message` is a map and cannot be printed: name a key, like `en`',
    ],
    ['{{codes}}', '1:1 `codes` is a map and cannot be printed'],
    [
      '{{#each codes.[2000].[x-map]}}{{/each}}{{codes.2000.x-map}}',
      '1:40 `codes.2000.x-map` is a map and cannot be printed',
    ],
    ['{{name.foo}}', '1:3 unknown name `foo`'],
    ['{{#each name}}{{/each}}', '1:1 `{{#each}}` goes through lists and maps, and this is a single value'],
    ['{{sql message}}', '1:7 unknown name `message`'],
    ['{{sql}}', '1:1 `sql` takes one value'],
    ['{{lookup codes}}', '1:1 `lookup` takes two values'],
    ['{{#if}}{{/if}}', '1:1 `if` takes one value'],
    ['{{#each codes}}{{deprecated.reason.en}}{{/each}}', '1:16 unknown name `deprecated.reason.en`'],
    ['{{#if false}}{{nmae}}{{/if}}{{#each systems}}{{titel}}{{/each}}', '1:16 unknown name `nmae`; name?'],
    ['{{"name"}}', '1:1 a name is expected here'],
  ])('%s', (text, problem) => {
    expect(problemsIn(text)[0]).toBe(problem);
  });

  test('in a branch that is not taken, and more than one at once', () => {
    expect(problemsIn('{{#if false}}{{nmae}}{{/if}}\n{{#each systems}}{{titel}}{{/each}}')).toEqual([
      '1:16 unknown name `nmae`; name?',
      '2:20 unknown name `titel`; title?',
    ]);
  });

  test('and where no file is made', () => {
    const { groups } = createFullSource();
    const empty = Object.fromEntries(
      Object.entries(groups).map(([id, group]) => [id, { ...group, codes: {} }]),
    );
    const without = createRegistry({ ...createFullSource(), groups: empty } as Source);
    expect(() => renderAll('{{nmae}}', { scope: 'code' }, without)).toThrow('unknown name `nmae`');
  });
});

describe('a template ends soon,', () => {
  const many = createRegistry(createFullSource(900));
  const limits = (text: string, others?: Partial<UserTemplate>) => {
    const start = performance.now();
    expect(() => renderAll(text, others, many)).toThrow(TemplateError);
    return performance.now() - start;
  };
  const nested = (times: number, inner: string): string =>
    `${'{{#each @root.codes}}'.repeat(times)}${inner}${'{{/each}}'.repeat(times)}`;

  test.each([
    ['of 10⁹ steps', nested(3, 'x')],
    ['of 10⁹ steps that print nothing', nested(3, '')],
    ['of 10³⁰ steps', nested(10, '{{name}}')],
    ['that prints gigabytes', nested(2, 'x'.repeat(100_000))],
    ['with a helper that prints gigabytes', nested(2, '{{json @root}}')],
  ])('even one %s', (_, text) => {
    expect(limits(text)).toBeLessThan(30_000);
  });

  test('however many files share the work', () => {
    expect(limits(nested(2, 'x'), { scope: 'code', path: '{{code.code}}' })).toBeLessThan(30_000);
  });

  test('and a template that is too large or nested too deeply is not tried', () => {
    expect(problemsIn('x'.repeat(2 ** 20 + 1))).toEqual([
      'undefined:undefined the template has 1048577 characters; the maximum is 1048576',
    ]);
    expect(problemsIn(`${'{{#if name}}'.repeat(4000)}${'{{/if}}'.repeat(4000)}`)[0]).toMatch(/too deeply/);
    expect(problemsIn('{{name}}'.repeat(40_000))[0]).toMatch(/40000 tags/);
  });
});
