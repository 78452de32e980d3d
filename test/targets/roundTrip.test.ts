import { runInNewContext } from 'node:vm';
import { ts } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import type * as MessagesModule from '../../generated/javascript/messages.js';
import { interpret } from '../../generator/model/interpret.ts';
import type { Interpretation, Registry } from '../../generator/model/registry.ts';
import { createRunCached } from '../../generator/printers/runCached.ts';
import { docs } from '../../generator/targets/docs/index.ts';
import { i18n } from '../../generator/targets/i18n/index.ts';
import { javascript } from '../../generator/targets/javascript/index.ts';
import { json } from '../../generator/targets/json/index.ts';
import { createKit } from '../../generator/targets/kit.ts';
import type { Target } from '../../generator/targets/target.ts';
import { typescript } from '../../generator/targets/typescript/index.ts';
import { arbitraryRegistry } from '../helpers/arbitraryRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { loadCommonJs } from '../helpers/loadCommonJs.ts';
import {
  readBlocks,
  readGettext,
  readI18next,
  readIcu,
  readInline,
  readProperties,
} from '../helpers/readers.ts';

const LOCALES = ['en', 'cs'] as const;

async function filesOf(registry: Registry, target: Target): Promise<(path: string) => string> {
  const kit = createKit(registry, 'codes.yaml', createRunCached());
  const files = new Map(Array.from(await target.render(registry, kit), ({ path, text }) => [path, text]));
  return (path) => files.get(path) ?? expect.fail(`${path} is missing`);
}

/** The texts that ought to be there, by number, or number and `.hint` or `.in.` and a command. */
function expectedMessages(
  { codes }: Registry,
  locale: string,
  prefix = '',
): Record<string, string | undefined> {
  return Object.fromEntries(
    codes.flatMap(({ code, message, meanings, hint }) => [
      [`${prefix}${code}`, message[locale]],
      ...(hint === undefined ? [] : [[`${prefix}${code}.hint`, hint[locale]]]),
      ...meanings.flatMap((meaning) => {
        const key = `${prefix}${code}.in.${meaning.command.name}`;
        return [
          ...(meaning.message === message ? [] : [[key, meaning.message[locale]]]),
          ...(meaning.hint === undefined || meaning.hint === hint
            ? []
            : [[`${key}.hint`, meaning.hint[locale]]]),
        ];
      }),
    ]),
  );
}

const forAnyRegistry = (check: (registry: Registry) => Promise<void>, numRuns = 60): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitraryRegistry, check), { numRuns });

describe('whatever a text holds, its reader gets it back from', () => {
  test('the JSON catalogue', () =>
    forAnyRegistry(async (registry) => {
      const file = await filesOf(registry, json);
      const { codes } = JSON.parse(file('json/tiny-codes.json'));
      for (const { code, message, hint, description, documented } of registry.codes) {
        expect(codes[code]).toMatchObject(
          JSON.parse(JSON.stringify({ message, hint, description, documented })),
        );
      }
    }));

  test('the ICU, i18next, gettext and properties bundles', () =>
    forAnyRegistry(async (registry) => {
      const file = await filesOf(registry, i18n);
      for (const locale of LOCALES) {
        const messages = expectedMessages(registry, locale);
        const prefixed = expectedMessages(registry, locale, 'tiny.');
        expect(readIcu(file(`i18n/${locale}.json`), locale)).toEqual(prefixed);
        expect(readI18next(file(`i18n/i18next/${locale}/tiny.json`), locale)).toEqual(messages);
        expect(readGettext(file(`i18n/gettext/${locale}.po`))).toEqual(messages);
        expect(readProperties(file(`i18n/java/tiny_${locale}.properties`))).toEqual(prefixed);
      }
    }));

  test('the JavaScript modules', () => {
    const load = (text: string) => {
      const exports = {};
      runInNewContext(text, { exports });
      return JSON.parse(JSON.stringify(exports));
    };
    return forAnyRegistry(async (registry) => {
      const file = await filesOf(registry, javascript);
      const bundle = await filesOf(registry, i18n);
      const catalogue = JSON.parse((await filesOf(registry, json))('json/tiny-codes.json'));
      expect(catalogue).toMatchObject(load(file('javascript/catalogue.cjs')).catalogue);
      for (const locale of LOCALES) {
        const { messages } = load(file(`javascript/i18n/${locale}.cjs`));
        expect(messages).toEqual(JSON.parse(bundle(`i18n/${locale}.json`)));
      }
    }, 20);
  });

  test('the lookup of messages and hints in JavaScript, in each command', () =>
    forAnyRegistry(async (registry) => {
      const file = await filesOf(registry, javascript);
      const { createMessages } = loadPackage(file)('messages') as typeof MessagesModule;
      for (const locale of LOCALES) {
        const messages = createMessages({ locale });
        for (const code of registry.codes) {
          expect(messages.message(code.code)).toBe(code.message[locale]);
          expect(messages.hint(code.code)).toBe(code.hint?.[locale]);
          for (const command of registry.commands) {
            const { message, hint } = interpret(code, command);
            expect(messages.message(code.code, { command: command.name })).toBe(message[locale]);
            expect(messages.hint(code.code, { command: command.name })).toBe(hint?.[locale]);
          }
        }
      }
    }, 20));

  test('the pages of the documentation', () =>
    forAnyRegistry(async (registry) => {
      const file = await filesOf(registry, docs);
      for (const [locale, folder, background, original] of [
        ['en', 'docs/', 'Background', 'Original wording'],
        ['cs', 'docs/cs/', 'Souvislosti', 'Původní znění'],
      ] as const) {
        const onPage = readBlocks(file(`${folder}1xx.md`));
        const inIndex = readBlocks(file(`${folder}README.md`));
        for (const { code, name, message, hint, description, documented, meanings } of registry.codes) {
          expect(onPage).toContain(
            [message, ...(hint === undefined ? [] : [hint])].map((text) => text[locale]).join('\n'),
          );
          if (description !== undefined) expect(onPage).toContain(`${background}: ${description[locale]}`);
          if (documented !== undefined) expect(onPage).toContain(`${original}: ${documented}`);
          expect(inIndex).toContain(`${code} ${name} – ${message[locale]}`);
          for (const { command, message, hint } of meanings) {
            const cells = readBlocks(file(`${folder}commands/${command.name}.md`));
            const lines = [message[locale], name, ...(hint === undefined ? [] : [hint[locale]]), '→ '];
            expect(cells).toContainEqual(expect.stringContaining(lines.join('\n')));
          }
        }
      }
    }));

  test('the comments of the TypeScript modules, whose code stays whole', () =>
    forAnyRegistry(async (registry) => {
      const file = await filesOf(registry, typescript);
      for (const path of ['typescript/tiny-codes.ts', 'typescript/tiny-constants.ts']) {
        const comments = firstParagraphs(file(path));
        for (const { name, message } of registry.codes) {
          expect(comments.get(name)).toBe(message.en?.replace(/[\u2028\u2029]/g, ' '));
        }
      }
    }));
});

test('the generated functions resolve what a code means in a command as the model does', () =>
  forAnyRegistry(async (registry) => {
    const file = await filesOf(registry, javascript);
    const { infoOf, isGood } = loadPackage(file)('tiny-codes') as TinyModule;
    for (const code of registry.codes) {
      const { name, group, limit } = code;
      const describe = (meaning: Interpretation & { answer?: string | undefined }) => {
        const { kind, outcome, retry, done, answer, parameter, httpStatus } = meaning;
        const behaviour = { kind: kind.id, outcome, retry, done, answer, parameter, httpStatus };
        return { code: code.code, name, group, limit, ...behaviour };
      };
      expect(plain(infoOf(code.code))).toEqual(plain(describe(code)));
      expect(plain(infoOf(code.code, 'constructor'))).toEqual(plain(describe(code)));
      for (const command of registry.commands) {
        const expected = interpret(code, command);
        expect(plain(infoOf(code.code, command.name))).toEqual(plain(describe(expected)));
        expect(isGood(code.code, command.name)).toBe(expected.kind.id === 'good');
      }
    }
  }, 20));

interface TinyModule {
  infoOf(code: number, command?: string): object;
  isGood(code: number, command?: string): boolean;
}

/** Loads the modules of the package by their names. */
const loadPackage = (file: (path: string) => string) => (name: string) =>
  loadCommonJs(`${name}.cjs`, (path) => file(`javascript/${path}`));

/** The data in a value from another realm, whose prototypes are others. */
const plain = (value: object): object => JSON.parse(JSON.stringify(value));

/** What the first paragraph of the JSDoc comment of each enum member and constant shows, by name. */
function firstParagraphs(text: string): Map<string, string> {
  const comments = new Map<string, string>();
  const sourceFile = ts.createSourceFile('codes.ts', text, ts.ScriptTarget.Latest, true);
  expect((sourceFile as unknown as { parseDiagnostics: object[] }).parseDiagnostics).toEqual([]);
  const visit = (node: ts.Node): void => {
    if (ts.isEnumMember(node) || ts.isVariableStatement(node)) {
      const name = ts.isEnumMember(node) ? node.name : node.declarationList.declarations[0]?.name;
      const [jsdoc] = ts.getJSDocCommentsAndTags(node);
      const comment = ts.getTextOfJSDocComment(jsdoc?.comment) ?? '';
      comments.set(name?.getText() ?? '', readInline(comment.split('\n\n')[0] ?? ''));
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return comments;
}
