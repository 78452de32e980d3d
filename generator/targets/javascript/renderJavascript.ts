import type { Registry } from '../../model/registry.ts';
import type { Kit, OutputFile } from '../target.ts';
import { catalogueModule } from './catalogueModule.ts';
import { codesModule } from './codesModule.ts';
import { constantsModule } from './constantsModule.ts';
import { filesOf } from './filesOf.ts';
import { languageModules } from './languageModules.ts';
import type { ModuleSource } from './moduleSource.ts';
import { registryModule } from './registryModule.ts';

export function* renderJavascript(registry: Registry, kit: Kit): Generator<OutputFile> {
  const header = kit.header.map((line) => `// ${line}\n`).join('');
  for (const module of modulesOf(registry, kit)) yield* filesOf(module, header, kit);
}

function* modulesOf(registry: Registry, kit: Kit): Generator<ModuleSource> {
  yield codesModule(registry, kit);
  yield constantsModule(registry);
  yield catalogueModule(registry, kit);
  yield* languageModules(registry, kit);
  yield registryModule(registry, kit);
  yield fromTemplate('messages', kit);
  if (registry.envelope !== undefined) yield fromTemplate('envelope', kit);
}

const fromTemplate = (path: string, { template }: Kit): ModuleSource => ({
  path,
  code: template(`javascript/${path}.ts`),
  constants: [],
  declarations: '',
});
