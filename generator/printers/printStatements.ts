import type { Statements } from './statements.ts';
import { tsMorph } from './tsMorph.ts';

/** The text of a TypeScript file. */
export function printStatements(statements: Statements): string {
  const { IndentationText, Project, QuoteKind } = tsMorph();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
  // All statements in one call: each later change would make ts-morph read the file again.
  return project
    .createSourceFile('module.ts', { statements: [...statements] })
    .getFullText()
    .trimStart();
}
