import { createRequire } from 'node:module';
import type {
  StatementStructures,
  VariableDeclarationStructure,
  VariableStatementStructure,
  WriterFunction,
} from 'ts-morph';

const require = createRequire(import.meta.url);

/**
 * Loads ts-morph on the first call, since that takes longer than a run without it. Uses `require`: `import` would scan
 * its eleven megabytes for the names of exports, which takes half as long as running them.
 */
export const loadTsMorph = (): typeof import('ts-morph') => require('ts-morph');

/**
 * Statements for ts-morph. Use a writer function for anything that grows with the codes: structures take quadratic
 * time.
 */
export type Statements = readonly (WriterFunction | StatementStructures)[];

/** Prints a TypeScript file or a part of one. */
export function printTypescript(statements: Statements): string {
  const { IndentationText, Project, QuoteKind } = loadTsMorph();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
  // Add all statements in one call: ts-morph parses the whole file again after each change.
  return project
    .createSourceFile('module.ts', { statements: [...statements] })
    .getFullText()
    .trimStart();
}

/** Creates the declaration of an exported constant. */
export function createConstant(
  declaration: Omit<VariableDeclarationStructure, 'kind'>,
): VariableStatementStructure {
  const { StructureKind, VariableDeclarationKind } = loadTsMorph();
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [declaration],
  };
}
