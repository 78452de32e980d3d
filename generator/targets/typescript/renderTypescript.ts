import type { Registry } from '../../registry.ts';
import type { Kit, OutputFile } from '../../target.ts';
import { constantsModule } from './constantsModule.ts';
import { enumModule } from './enumModule.ts';
import { printStatements } from './printStatements.ts';

export function renderTypescript(registry: Registry, kit: Kit): OutputFile[] {
  const header = `${kit.header.map((line) => `// ${line}\n`).join('')}\n`;
  const modules = {
    [`typescript/${registry.names.kebab}-codes.ts`]: enumModule(registry),
    [`typescript/${registry.names.kebab}-constants.ts`]: constantsModule(registry),
  };
  return Object.entries(modules).map(([path, statements]) => ({
    path,
    text: printStatements([header, ...statements]),
  }));
}
