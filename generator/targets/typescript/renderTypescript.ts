import type { Registry } from '../../registry.ts';
import type { Kit, OutputFile } from '../../target.ts';
import { constantsModule } from './constantsModule.ts';
import { enumModule } from './enumModule.ts';
import { printStatements } from './printStatements.ts';

export function renderTypescript(registry: Registry, kit: Kit): OutputFile[] {
  const header = `${kit.header.map((line) => `// ${line}\n`).join('')}\n`;
  const { style = 'both' } = kit.options.typescript ?? {};
  const modules = [
    { style: 'enum', path: `typescript/${registry.names.kebab}-codes.ts`, statementsOf: enumModule },
    {
      style: 'constants',
      path: `typescript/${registry.names.kebab}-constants.ts`,
      statementsOf: constantsModule,
    },
  ].filter((module) => style === 'both' || style === module.style);
  return modules.map(({ path, statementsOf }) => ({
    path,
    text: printStatements([header, ...statementsOf(registry)]),
  }));
}
