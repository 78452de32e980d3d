import type { Registry } from '../../registry.ts';
import type { Kit, OutputFile } from '../../target.ts';
import { catalogueModule } from './catalogueModule.ts';
import { codesModule } from './codesModule.ts';
import { constantsModule } from './constantsModule.ts';
import { filesOf } from './filesOf.ts';
import { languageModules } from './languageModules.ts';
import { registryModule } from './registryModule.ts';

export function renderJavascript(registry: Registry, kit: Kit): OutputFile[] {
  const header = kit.header.map((line) => `// ${line}\n`).join('');
  const fromTemplate = (path: string) => ({
    path,
    code: kit.template(`javascript/${path}.ts`),
    constants: [],
    declarations: '',
  });
  const modules = [
    codesModule(registry, kit),
    constantsModule(registry),
    catalogueModule(registry, kit),
    ...languageModules(registry, kit),
    registryModule(registry, kit),
    fromTemplate('messages'),
    ...(registry.envelope === undefined ? [] : [fromTemplate('envelope')]),
  ];
  return modules.flatMap((module) => filesOf(module, header, kit));
}
