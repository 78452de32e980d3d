import { printStatements } from '../../printers/printStatements.ts';
import type { Frame } from './frame.ts';
import { functionsOf } from './functionsOf.ts';
import { typesOf } from './typesOf.ts';

/** The types and the functions of a registry as TypeScript. */
export const printFrame = (frame: Frame): { types: string; functions: string } => ({
  types: printStatements(typesOf(frame)),
  functions: printStatements(functionsOf(frame)),
});
