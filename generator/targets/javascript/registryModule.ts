import type { VariableStatementStructure } from 'ts-morph';
import { ANSWER_PARTS } from '../../model/createEnvelope.ts';
import type { Envelope, Items, Registry } from '../../model/registry.ts';
import { createConstant, loadTsMorph, printTypescript } from '../../printers/typescript.ts';
import type { RegistryNames } from '../../text/identifiers.ts';
import { typescriptString } from '../../text/typescript.ts';
import { keyPrefix, listEntries } from '../i18n/entries.ts';
import type { Kit } from '../target.ts';
import { formatLiteral, formatUnion, formatValue } from '../typescript/layout.ts';
import type { ModuleSource } from './module.ts';

/** Creates the module that `templates/javascript/` imports, with the names used there. */
export function createRegistryModule(registry: Registry, { runCached }: Kit): ModuleSource {
  const { names, locales, envelope } = registry;
  return {
    path: 'registry',
    code: runCached({ names, locales, envelope, prefix: keyPrefix(registry) }, printRegistry),
    constants: [{ name: UNTRANSLATED, value: formatUntranslated(registry), isExported: true }],
    declarations: runCached(UNTRANSLATED, printUntranslatedDeclaration),
  };
}

interface Settings {
  readonly names: RegistryNames;
  readonly locales: Registry['locales'];
  readonly envelope: Envelope | undefined;
  /** Prefix of message keys. */
  readonly prefix: string;
}

function printRegistry({ names, locales, envelope, prefix }: Settings): string {
  const { StructureKind } = loadTsMorph();
  return printTypescript([
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: `./${names.kebab}-codes.ts`,
      namedExports: [
        'infoOf',
        { name: `parse${names.pascal}Code`, alias: 'parseCode' },
        ...TYPES.map((alias) => ({ name: `${names.pascal}${alias}`, alias, isTypeOnly: true })),
      ],
    },
    {
      kind: StructureKind.TypeAlias,
      name: 'Language',
      isExported: true,
      type: formatUnion(locales.map(typescriptString)).trim(),
    },
    createLiteral('KEY_PREFIX', typescriptString(prefix)),
    createLiteral('SOURCE_LANGUAGE', typescriptString(locales[0])),
    ...(envelope === undefined ? [] : [createLiteral('ENVELOPE', formatEnvelope(envelope))]),
  ]);
}

const TYPES = ['CodeInfo', 'CodeName', 'Command', 'Done', 'Group', 'Kind', 'Limit', 'Outcome', 'Retry'];

const createLiteral = (name: string, literal: string): VariableStatementStructure =>
  createConstant({ name, initializer: (writer) => writer.write(`${literal} as const`) });

const formatEnvelope = ({ notification, pushed, items, ...answer }: Envelope): string =>
  formatLiteral('{}', [
    ...formatPaths(answer),
    ...formatPart('notification', notification),
    ...formatPart('pushed', pushed),
    ...formatPart('items', items),
  ]);

const formatPart = (name: string, answer: Partial<Items> | undefined): string[] =>
  answer === undefined
    ? []
    : [`${name}: ${formatLiteral('{}', [...formatCommands(answer), ...formatPaths(answer)])},`];

const formatCommands = ({ commands }: Partial<Items>): string[] =>
  commands === undefined ? [] : [`commands: ${formatValue(commands)},`];

const formatPaths = (answer: Partial<Items>): string[] =>
  (['at', ...ANSWER_PARTS] as const).flatMap((part) => {
    const path = answer[part];
    return path === undefined ? [] : [`${part}: ${formatValue(path.split('.'))},`];
  });

const UNTRANSLATED = 'UNTRANSLATED';

/** Formats the keys of missing translations by language. */
const formatUntranslated = (registry: Registry): string =>
  formatLiteral(
    '{}',
    registry.locales.flatMap((locale) => {
      const keys = listEntries(registry, locale).flatMap(({ key, isTranslated }) =>
        isTranslated ? [] : [key],
      );
      return keys.length === 0 ? [] : [`${typescriptString(locale)}: ${formatValue(keys)},`];
    }),
  );

const printUntranslatedDeclaration = (name: string): string =>
  printTypescript([
    {
      ...createConstant({ name, type: 'Readonly<Record<string, readonly string[]>>' }),
      hasDeclareKeyword: true,
    },
  ]);
