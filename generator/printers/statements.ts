import type { StatementStructures, WriterFunction } from 'ts-morph';

/** Statements in any form that ts-morph takes. */
export type Statements = readonly (string | WriterFunction | StatementStructures)[];
