import { IndentationText, Project, QuoteKind } from 'ts-morph';
import type { Registry } from '../../registry.ts';
import type { Kit, OutputFile } from '../../target.ts';
import { constantsModule } from './constantsModule.ts';
import { enumModule } from './enumModule.ts';

export function renderTypescript(registry: Registry, kit: Kit): OutputFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
  const header = `${kit.header.map((line) => `// ${line}\n`).join('')}\n`;
  const { style = 'both' } = kit.options?.typescript ?? {};
  const modules = [
    { style: 'enum', path: `typescript/${registry.names.kebab}-codes.ts`, statementsOf: enumModule },
    {
      style: 'constants',
      path: `typescript/${registry.names.kebab}-constants.ts`,
      statementsOf: constantsModule,
    },
  ].filter((module) => style === 'both' || style === module.style);
  return modules.map(({ path, statementsOf }) => {
    // All statements in one call: each later change would make ts-morph read the file again.
    const file = project.createSourceFile(path, { statements: [header, ...statementsOf(registry)] });
    return { path, text: file.getFullText() };
  });
}
