import type { VariableStatementStructure } from 'ts-morph';
import type { Registry, RegistryNames } from '../../model/registry.ts';
import { printStatements } from '../../printers/printStatements.ts';
import { tsMorph } from '../../printers/tsMorph.ts';
import type { Answer, Envelope } from '../../source/source.ts';
import { typescriptString } from '../../text/typescript.ts';
import { keyPrefix } from '../i18n/icuBundle.ts';
import type { Kit } from '../target.ts';
import { literal } from '../typescript/literal.ts';
import { unionType } from '../typescript/unionType.ts';
import type { ModuleSource } from './moduleSource.ts';

/** What the modules in `templates/javascript/` import, under the names that they know it by. */
export function registryModule(registry: Registry, { remember }: Kit): ModuleSource {
  const { names, locales, envelope } = registry;
  return {
    path: 'registry',
    code: remember({ names, locales, envelope, prefix: keyPrefix(registry) }, printRegistry),
    ...(envelope === undefined ? { constants: [], declarations: '' } : meanings(registry)),
  };
}

interface Settings {
  readonly names: RegistryNames;
  readonly locales: Registry['locales'];
  readonly envelope: Envelope | undefined;
  /** What the keys of messages begin with. */
  readonly prefix: string;
}

function printRegistry({ names, locales, envelope, prefix }: Settings): string {
  const { StructureKind } = tsMorph();
  return printStatements([
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
      type: unionType(locales.map(typescriptString)).trim(),
    },
    constant('KEY_PREFIX', typescriptString(prefix)),
    constant('SOURCE_LANGUAGE', typescriptString(locales[0])),
    ...(envelope === undefined ? [] : [constant('ENVELOPE', envelopeLiteral(envelope))]),
  ]);
}

function constant(name: string, initializer: string): VariableStatementStructure {
  const { StructureKind, VariableDeclarationKind } = tsMorph();
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer: `${initializer} as const` }],
  };
}

const envelopeLiteral = (envelope: Envelope): string =>
  literal('{}', [...pathsOf(envelope), `notification: ${literal('{}', pathsOf(envelope.notification))},`]);

const pathsOf = (answer: Partial<Answer> | undefined): string[] =>
  (['code', 'result', 'command'] as const).map(
    (part) => `${part}: [${(answer?.[part]?.split('.') ?? []).map(typescriptString).join(', ')}],`,
  );

/** What codes mean in a command where that is of another kind, by command and code. */
function meanings({ codes }: Registry): Pick<ModuleSource, 'constants' | 'declarations'> {
  const rows = codes.flatMap(({ code, kind: usual, meanings }) =>
    meanings
      .filter(({ kind }) => kind !== usual)
      .map(({ command, kind }) => {
        const [id, outcome, retry] = [kind.id, kind.outcome, kind.retry].map(typescriptString);
        return `${typescriptString(`${command} ${code}`)}: { kind: ${id}, outcome: ${outcome}, retry: ${retry} },`;
      }),
  );
  return {
    constants: [{ name: 'MEANINGS', value: literal('{}', rows), isExported: true }],
    declarations:
      'export declare const MEANINGS: Readonly<Record<string, { kind: string; outcome: string; retry: string }>>;\n',
  };
}
