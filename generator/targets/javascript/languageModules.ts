import type { ImportDeclarationStructure } from 'ts-morph';
import type { Registry } from '../../model/registry.ts';
import { createConstant, loadTsMorph, printTypescript } from '../../printers/typescript.ts';
import { typescriptString } from '../../text/typescript.ts';
import { icuBundle, listEntries } from '../i18n/entries.ts';
import type { Kit } from '../target.ts';
import { formatLiteral } from '../typescript/layout.ts';
import type { ModuleSource } from './module.ts';

/** Creates a module per language, with the same messages as its JSON file, and a module that imports all of them. */
export function* createLanguageModules(registry: Registry, kit: Kit): Generator<ModuleSource> {
  const { locales } = registry;
  for (const locale of locales) yield createLanguageModule(registry, locale, kit);
  yield { path: 'languages', code: kit.runCached(locales, printLanguages), constants: [], declarations: '' };
}

const createLanguageModule = (registry: Registry, locale: string, { runCached }: Kit): ModuleSource => ({
  path: `i18n/${locale}`,
  code: '',
  constants: [
    {
      name: 'messages',
      value: icuBundle(listEntries(registry, locale), registry).trimEnd(),
      isExported: true,
    },
  ],
  declarations: runCached(locale, printMessagesDeclaration),
});

const printMessagesDeclaration = (locale: string): string =>
  printTypescript([
    {
      ...createConstant({ name: 'messages', type: 'Readonly<Record<string, string>>' }),
      hasDeclareKeyword: true,
      docs: [`ICU messages in ${locale}, by key.`],
    },
  ]);

function printLanguages(locales: Registry['locales']): string {
  const { StructureKind } = loadTsMorph();
  const rows = locales.map((locale) => `${typescriptString(locale)}: ${createAlias(locale)},`);
  return printTypescript([
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: './registry.ts',
      namedImports: ['Language'],
      isTypeOnly: true,
    },
    ...locales.map(
      (locale): ImportDeclarationStructure => ({
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: `./i18n/${locale}.ts`,
        namedImports: [{ name: 'messages', alias: createAlias(locale) }],
      }),
    ),
    createConstant({
      name: 'languages',
      type: 'Readonly<Record<Language, Readonly<Record<string, string>>>>',
      initializer: (writer) => writer.write(formatLiteral('{}', rows)),
    }),
  ]);
}

/** Import name of a language's messages. */
const createAlias = (locale: string): string => `messages_${locale.replaceAll('-', '_')}`;
