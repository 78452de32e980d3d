import type { Registry } from '../../model/registry.ts';
import { typescriptString } from '../../text/typescript.ts';
import type { Kit } from '../target.ts';
import { renderEnumModule } from '../typescript/index.ts';
import { formatLiteral } from '../typescript/layout.ts';
import { createModuleView } from '../typescript/moduleView.ts';
import { createTables } from '../typescript/tables.ts';
import type { ModuleSource } from './module.ts';

/** Creates the module with the enum and the answers to all questions about a code. */
export function createCodesModule(registry: Registry, kit: Kit): ModuleSource {
  const { enumeration, types, functions } = renderEnumModule(registry, kit);
  const tables = createTables(createModuleView(registry));
  return {
    path: `${registry.names.kebab}-codes`,
    code: `${types}\n${functions}`,
    constants: [
      { name: `${registry.names.pascal}Code`, value: formatEnumObject(registry), isExported: true },
      ...tables.map(({ name, value }) => ({ name, value, isExported: false })),
    ],
    declarations: enumeration,
  };
}

/**
 * The value of a TypeScript enum at run time, as a literal: every bundler keeps the function whole that the compiler makes
 * of an enum, and some keep only the one member of a literal that is used.
 */
const formatEnumObject = ({ codes }: Registry): string =>
  formatLiteral('{}', [
    ...codes.map(({ code, name }) => `${code}: ${typescriptString(name)},`),
    ...codes.flatMap(({ code, name, aliases }) => [name, ...aliases].map((word) => `${word}: ${code},`)),
  ]);
