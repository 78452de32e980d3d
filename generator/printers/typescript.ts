import { createRequire } from 'node:module';
import type {
  Project,
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

/** Statements for ts-morph. For anything that grows with the codes, use `writeTypescript`. */
export type Statements = readonly (WriterFunction | StatementStructures)[];

/** Prints a TypeScript file or a part of one. */
export const printTypescript = (statements: Statements): string =>
  // Add all statements in one call: ts-morph parses the whole file again after each change.
  createProject()
    .createSourceFile('module.ts', { statements: [...statements] })
    .getFullText()
    .trimStart();

/**
 * Prints what grows with the codes. It is written as text, so it needs no syntax tree, which would take most of the time
 * and memory.
 */
export function writeTypescript(write: WriterFunction): string {
  const writer = createProject().createWriter();
  write(writer);
  return writer.toString();
}

function createProject(): Project {
  const { IndentationText, Project, QuoteKind } = loadTsMorph();
  return new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
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
