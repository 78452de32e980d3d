import { typescriptString } from '../../escape/typescript.ts';
import type { Registry } from '../../registry.ts';
import { enumOf } from '../typescript/enumModule.ts';
import { functionsOf } from '../typescript/functionsOf.ts';
import { literal } from '../typescript/literal.ts';
import { printStatements } from '../typescript/printStatements.ts';
import { tablesOf } from '../typescript/tablesOf.ts';
import { typesOf } from '../typescript/typesOf.ts';
import type { ModuleSource } from './moduleSource.ts';
import { writtenText } from './writtenText.ts';

/** The enum with everything that a program asks about a code. */
export const codesModule = (registry: Registry): ModuleSource => ({
  path: `${registry.names.kebab}-codes`,
  code: printStatements([...typesOf(registry), ...functionsOf(registry)]),
  constants: [
    { name: `${registry.names.pascal}Code`, value: enumObject(registry), isExported: true },
    ...tablesOf(registry).map(({ name, value }) => ({ name, value, isExported: false })),
  ],
  declarations: writtenText([enumOf(registry)]),
});

/**
 * What a TypeScript enum is once it runs, as a literal: the function that the compiler makes of an enum is kept whole by
 * every bundler, and of a literal some keep the one member that is used.
 */
const enumObject = ({ codes }: Registry): string =>
  literal('{}', [
    ...codes.map(({ code, name }) => `${code}: ${typescriptString(name)},`),
    ...codes.map(({ code, name }) => `${name}: ${code},`),
  ]);
