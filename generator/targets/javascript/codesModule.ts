import type { Registry } from '../../model/registry.ts';
import { typescriptString } from '../../text/typescript.ts';
import type { Kit } from '../target.ts';
import { renderEnumModule } from '../typescript/index.ts';
import { formatLiteral } from '../typescript/layout.ts';
import { createModuleView } from '../typescript/moduleView.ts';
import { createTables } from '../typescript/tables.ts';
import type { ModuleSource } from './module.ts';

/** Creates the module with the enum and the functions about codes. */
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
 * Formats the runtime value of a TypeScript enum as a literal. Bundlers keep the function that the compiler emits for
 * an enum as a whole; some reduce a literal to the members in use.
 */
const formatEnumObject = ({ codes }: Registry): string =>
  formatLiteral('{}', [
    ...codes.map(({ code, name }) => `${code}: ${typescriptString(name)},`),
    ...codes.flatMap(({ code, name, aliases }) => [...aliases, name].map((word) => `${word}: ${code},`)),
  ]);
