import type { Registry } from '../../model/registry.ts';
import { typescriptString } from '../../text/typescript.ts';
import type { Kit } from '../target.ts';
import { enumText } from '../typescript/enumModule.ts';
import { frameOf } from '../typescript/frame.ts';
import { literal } from '../typescript/literal.ts';
import { printFrame } from '../typescript/printFrame.ts';
import { tablesOf } from '../typescript/tablesOf.ts';
import type { ModuleSource } from './moduleSource.ts';

/** The enum with everything that a program asks about a code. */
export function codesModule(registry: Registry, { remember }: Kit): ModuleSource {
  const { types, functions } = remember(frameOf(registry), printFrame);
  return {
    path: `${registry.names.kebab}-codes`,
    code: `${types}\n${functions}`,
    constants: [
      { name: `${registry.names.pascal}Code`, value: enumObject(registry), isExported: true },
      ...tablesOf(registry).map(({ name, value }) => ({ name, value, isExported: false })),
    ],
    declarations: enumText(registry),
  };
}

/**
 * What a TypeScript enum is once it runs, as a literal: the function that the compiler makes of an enum is kept whole by
 * every bundler, and of a literal some keep the one member that is used.
 */
const enumObject = ({ codes }: Registry): string =>
  literal('{}', [
    ...codes.map(({ code, name }) => `${code}: ${typescriptString(name)},`),
    ...codes.map(({ code, name }) => `${name}: ${code},`),
  ]);
