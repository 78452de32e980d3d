import type { Registry } from '../../model/registry.ts';
import type { Kit, OutputFile } from '../target.ts';
import { constantsModule } from './constantsModule.ts';
import { enumModule } from './enumModule.ts';

export function renderTypescript(registry: Registry, kit: Kit): OutputFile[] {
  const header = kit.header.map((line) => `// ${line}\n`).join('');
  const { style = 'both' } = kit.options.typescript ?? {};
  const modules = [
    { style: 'enum', name: 'codes', textOf: enumModule },
    { style: 'constants', name: 'constants', textOf: constantsModule },
  ].filter((module) => style === 'both' || style === module.style);
  return modules.map(({ name, textOf }) => ({
    path: `typescript/${registry.names.kebab}-${name}.ts`,
    text: `${header}\n${textOf(registry, kit)}`,
  }));
}
