import type { VariableStatementStructure } from 'ts-morph';
import { typescriptString } from '../../escape/typescript.ts';
import type { Registry } from '../../registry.ts';
import type { Answer } from '../../source.ts';
import { tsMorph } from '../../tsMorph.ts';
import { keyPrefix } from '../i18n/icuBundle.ts';
import { literal } from '../typescript/literal.ts';
import { printStatements } from '../typescript/printStatements.ts';
import { unionType } from '../typescript/unionType.ts';
import type { ModuleSource } from './moduleSource.ts';

const { StructureKind, VariableDeclarationKind } = tsMorph;

/** What the modules in `templates/javascript/` import, under the names that they know it by. */
export function registryModule(registry: Registry): ModuleSource {
  const { names, locales, envelope } = registry;
  const code = printStatements([
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
    constant('KEY_PREFIX', typescriptString(keyPrefix(registry))),
    constant('SOURCE_LANGUAGE', typescriptString(locales[0])),
    ...(envelope === undefined
      ? []
      : [
          constant(
            'ENVELOPE',
            literal('{}', [
              ...pathsOf(envelope),
              `notification: ${literal('{}', pathsOf(envelope.notification))},`,
            ]),
          ),
          constant('MEANINGS', meaningsOf(registry)),
        ]),
  ]);
  return { path: 'registry', code, constants: [], declarations: '' };
}

const constant = (name: string, initializer: string): VariableStatementStructure => ({
  kind: StructureKind.VariableStatement,
  isExported: true,
  declarationKind: VariableDeclarationKind.Const,
  declarations: [{ name, initializer: `${initializer} as const` }],
});

const pathsOf = (answer: Partial<Answer> | undefined): string[] =>
  (['code', 'result', 'command'] as const).map(
    (part) => `${part}: [${(answer?.[part]?.split('.') ?? []).map(typescriptString).join(', ')}],`,
  );

/** What codes mean in a command where that is of another kind, by command and code. */
const meaningsOf = ({ codes }: Registry): string =>
  literal(
    '{}',
    codes.flatMap(({ code, kind: usual, meanings }) =>
      meanings
        .filter(({ kind }) => kind !== usual)
        .map(({ command, kind: { id, outcome, retry } }) => {
          const values = [id, outcome, retry].map(typescriptString);
          return `${typescriptString(`${command} ${code}`)}: { kind: ${values[0]}, outcome: ${values[1]}, retry: ${values[2]} },`;
        }),
    ),
  );
