import type { VariableStatementStructure } from 'ts-morph';
import { describeCodes } from '../../model/describeCode.ts';
import type { Answer, Envelope, Registry } from '../../model/registry.ts';
import { createConstant, loadTsMorph, printTypescript } from '../../printers/typescript.ts';
import type { RegistryNames } from '../../text/identifiers.ts';
import { typescriptString } from '../../text/typescript.ts';
import { keyPrefix } from '../i18n/entries.ts';
import type { Kit } from '../target.ts';
import { formatLiteral, formatUnion } from '../typescript/layout.ts';
import type { ModuleSource } from './module.ts';

/** Creates the module that those in `templates/javascript/` import, under the names that they use. */
export function createRegistryModule(registry: Registry, { remember }: Kit): ModuleSource {
  const { names, locales, envelope } = registry;
  const module = {
    path: 'registry',
    code: remember({ names, locales, envelope, prefix: keyPrefix(registry) }, printRegistry),
  };
  if (envelope === undefined) return { ...module, constants: [], declarations: '' };
  return {
    ...module,
    constants: [{ name: MEANINGS, value: formatMeanings(registry), isExported: true }],
    declarations: remember(MEANINGS, printMeaningsDeclaration),
  };
}

interface Settings {
  readonly names: RegistryNames;
  readonly locales: Registry['locales'];
  readonly envelope: Envelope | undefined;
  /** The beginning of the keys of messages. */
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
        ...['CodeName', 'Group', 'Kind', 'Outcome', 'Retry'].map((alias) => ({
          name: `${names.pascal}${alias}`,
          alias,
          isTypeOnly: true,
        })),
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

const createLiteral = (name: string, literal: string): VariableStatementStructure =>
  createConstant({ name, initializer: (writer) => writer.write(`${literal} as const`) });

const formatEnvelope = (envelope: Envelope): string =>
  formatLiteral('{}', [
    ...formatPaths(envelope),
    `notification: ${formatLiteral('{}', formatPaths(envelope.notification))},`,
  ]);

const formatPaths = (answer: Partial<Answer> | undefined): string[] =>
  (['code', 'result', 'command'] as const).map(
    (part) => `${part}: [${(answer?.[part]?.split('.') ?? []).map(typescriptString).join(', ')}],`,
  );

const MEANINGS = 'MEANINGS';

/** The meanings of codes in commands where these are of another kind, by command and code. */
function formatMeanings(registry: Registry): string {
  const rows = describeCodes(registry).flatMap(({ code, kind: usual, meanings }) =>
    meanings
      .filter(({ kind }) => kind !== usual)
      .map(({ command, ...meaning }) => {
        const [kind, outcome, retry] = [meaning.kind, meaning.outcome, meaning.retry].map(typescriptString);
        return `${typescriptString(`${command} ${code}`)}: { kind: ${kind}, outcome: ${outcome}, retry: ${retry} },`;
      }),
  );
  return formatLiteral('{}', rows);
}

const printMeaningsDeclaration = (name: string): string =>
  printTypescript([
    {
      ...createConstant({
        name,
        type: 'Readonly<Record<string, { kind: string; outcome: string; retry: string }>>',
      }),
      hasDeclareKeyword: true,
    },
  ]);
