import type { ImportDeclarationStructure } from 'ts-morph';
import type { Registry } from '../../model/registry.ts';
import { printStatements } from '../../printers/printStatements.ts';
import { tsMorph } from '../../printers/tsMorph.ts';
import { typescriptString } from '../../text/typescript.ts';
import { entriesOf } from '../i18n/entriesOf.ts';
import { icuBundle } from '../i18n/icuBundle.ts';
import type { Kit } from '../target.ts';
import { literal } from '../typescript/literal.ts';
import type { ModuleSource } from './moduleSource.ts';

/** The messages of each language, as in its JSON file, and a module that has all of them. */
export function* languageModules(registry: Registry, { remember }: Kit): Generator<ModuleSource> {
  const { locales } = registry;
  for (const locale of locales) yield languageModule(registry, locale);
  yield { path: 'languages', code: remember(locales, printLanguages), constants: [], declarations: '' };
}

const languageModule = (registry: Registry, locale: string): ModuleSource => ({
  path: `i18n/${locale}`,
  code: '',
  constants: [
    {
      name: 'messages',
      value: icuBundle(entriesOf(registry, locale), registry).trimEnd(),
      isExported: true,
    },
  ],
  declarations: `/** ICU messages in ${locale}, by key. */\nexport declare const messages: Readonly<Record<string, string>>;\n`,
});

function printLanguages(locales: Registry['locales']): string {
  const { StructureKind, VariableDeclarationKind } = tsMorph();
  return printStatements([
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
        namedImports: [{ name: 'messages', alias: nameOf(locale) }],
      }),
    ),
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: 'languages',
          type: 'Readonly<Record<Language, Readonly<Record<string, string>>>>',
          initializer: literal(
            '{}',
            locales.map((locale) => `${typescriptString(locale)}: ${nameOf(locale)},`),
          ),
        },
      ],
    },
  ]);
}

/** What the messages of a language are called among those of others. */
const nameOf = (locale: string): string => `messages_${locale.replaceAll('-', '_')}`;
