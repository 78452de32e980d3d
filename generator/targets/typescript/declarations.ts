import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph';
import { loadTsMorph } from '../../printers/typescript.ts';

export const createFunction = (
  structure: Omit<FunctionDeclarationStructure, 'kind'>,
): FunctionDeclarationStructure => ({ kind: loadTsMorph().StructureKind.Function, ...structure });

/** The parameters of a function about a code. The type of the command lets editors suggest names and takes any text. */
export const createParameters = (pascal: string): OptionalKind<ParameterDeclarationStructure>[] => [
  { name: 'code', type: 'number' },
  { name: 'command', type: `${pascal}Command | (string & {})`, hasQuestionToken: true },
];
