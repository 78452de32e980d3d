import type { Registry } from '../../model/registry.ts';
import { formatHeader } from '../header.ts';
import { catalogueText } from '../json/catalogue.ts';
import type { BuiltInTarget, Kit } from '../target.ts';
import { renderConstants } from '../typescript/index.ts';
import { createCodesModule } from './codesModule.ts';
import { createLanguageModules } from './languageModules.ts';
import { type ModuleSource, renderModule } from './module.ts';
import { createRegistryModule } from './registryModule.ts';

export const javascript: BuiltInTarget = {
  name: 'javascript',
  owns: 'javascript',
  description:
    'The modules of the npm package, for ES modules and for CommonJS, with declarations: those of the TypeScript target, the catalogue, the messages of each language, and functions that look up messages and read envelopes.',
  *render(registry, kit) {
    const header = formatHeader(kit.header, '//');
    for (const module of createModules(registry, kit)) yield* renderModule(module, header, kit);
  },
};

function* createModules(registry: Registry, kit: Kit): Generator<ModuleSource> {
  yield createCodesModule(registry, kit);
  yield createConstantsModule(registry, kit);
  yield createCatalogueModule(registry, kit);
  yield* createLanguageModules(registry, kit);
  yield createRegistryModule(registry, kit);
  yield createTemplateModule('messages', kit);
  if (registry.envelope !== undefined) yield createTemplateModule('envelope', kit);
}

/** One constant a code. The declaration of a constant without a type is its definition. */
const createConstantsModule = (registry: Registry, kit: Kit): ModuleSource => ({
  path: `${registry.names.kebab}-constants`,
  code: '',
  constants: registry.codes.map(({ code, name }) => ({ name, value: `${code}`, isExported: true })),
  declarations: renderConstants(registry, kit),
});

/** The JSON catalogue, for programs that cannot import JSON. */
const createCatalogueModule = (registry: Registry, { template }: Kit): ModuleSource => ({
  path: 'catalogue',
  code: template('javascript/catalogue.ts'),
  constants: [{ name: 'catalogue', value: catalogueText(registry).trimEnd(), isExported: true }],
  declarations: '',
});

const createTemplateModule = (path: string, { template }: Kit): ModuleSource => ({
  path,
  code: template(`javascript/${path}.ts`),
  constants: [],
  declarations: '',
});
