import type { Registry } from '../../model/registry.ts';
import { constantsModule as typescriptConstants } from '../typescript/constantsModule.ts';
import type { ModuleSource } from './moduleSource.ts';

/** One constant a code. Constants without a type are declared as they are defined. */
export const constantsModule = (registry: Registry): ModuleSource => ({
  path: `${registry.names.kebab}-constants`,
  code: '',
  constants: registry.codes.map(({ code, name }) => ({ name, value: `${code}`, isExported: true })),
  declarations: typescriptConstants(registry),
});
