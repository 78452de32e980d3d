import type { VariableDeclarationStructure, VariableStatementStructure } from 'ts-morph';
import { loadTsMorph } from '../../printers/typescript.ts';

/** Creates the statement of an exported constant. */
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
