import catalogueCode from '../../../templates/javascript/catalogue.ts.compiled';
import envelopeCode from '../../../templates/javascript/envelope.ts.compiled';
import messagesCode from '../../../templates/javascript/messages.ts.compiled';
import type { Registry } from '../../model/registry.ts';
import { catalogueText } from '../json/catalogue.ts';
import { formatHeader } from '../kit.ts';
import type { BuiltInTarget, Kit } from '../target.ts';
import { renderConstants } from '../typescript/index.ts';
import { renderCli } from './cliModules.ts';
import { createCodesModule } from './codesModule.ts';
import { createLanguageModules } from './languageModules.ts';
import { type ModuleSource, renderModule } from './module.ts';
import { createRegistryModule } from './registryModule.ts';
import type { Transpiled } from './transpile.ts';

export const javascript: BuiltInTarget = {
  name: 'javascript',
  owns: 'javascript',
  description:
    'The modules of the npm package, for ES modules and for CommonJS, with declarations: those of the TypeScript target, the catalogue, the messages of each language, and functions that look up messages and read envelopes.',
  *render(registry, kit) {
    const header = formatHeader(kit.header, '//');
    for (const module of createModules(registry, kit)) yield* renderModule(module, header, kit);
    yield* renderCli(registry, header);
  },
};

function* createModules(registry: Registry, kit: Kit): Generator<ModuleSource> {
  yield createCodesModule(registry, kit);
  yield createConstantsModule(registry, kit);
  yield createCatalogueModule(registry);
  yield* createLanguageModules(registry, kit);
  yield createRegistryModule(registry, kit);
  yield createFixedModule('messages', messagesCode);
  if (registry.envelope !== undefined) yield createFixedModule('envelope', envelopeCode);
}

/** Creates one constant per code. The declaration of a constant is also its definition. */
const createConstantsModule = (registry: Registry, kit: Kit): ModuleSource => ({
  path: `${registry.names.kebab}-constants`,
  code: '',
  constants: registry.codes.flatMap(({ code, name, aliases }) =>
    [name, ...aliases].map((word) => ({ name: word, value: `${code}`, isExported: true })),
  ),
  declarations: renderConstants(registry, kit),
});

/** Creates a module from the JSON catalogue, for programs that cannot import JSON. */
const createCatalogueModule = (registry: Registry): ModuleSource => ({
  path: 'catalogue',
  code: catalogueCode,
  constants: [{ name: 'catalogue', value: catalogueText(registry).trimEnd(), isExported: true }],
  declarations: '',
});

/** Creates a module that is the same for every registry. */
const createFixedModule = (path: string, code: Transpiled): ModuleSource => ({
  path,
  code,
  constants: [],
  declarations: '',
});
