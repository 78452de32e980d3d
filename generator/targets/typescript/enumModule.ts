import type { WriterFunction } from 'ts-morph';
import type { Registry } from '../../registry.ts';
import { codeComment } from './codeComment.ts';
import { functionsOf } from './functionsOf.ts';
import type { Statements } from './statements.ts';
import { type Table, tablesOf } from './tablesOf.ts';
import { typesOf } from './typesOf.ts';

/** The enum with everything that a program asks about a code: types, functions and their tables, without any import. */
export const enumModule = (registry: Registry): Statements => [
  enumOf(registry),
  ...typesOf(registry),
  ...tablesOf(registry).map(tableStatement),
  ...functionsOf(registry),
];

/** As a writer function, since ts-morph's enum structures take time that grows with the square of the members. */
export const enumOf =
  (registry: Registry): WriterFunction =>
  (writer) => {
    const { source, name, names, codes } = registry;
    writer
      .writeLine('/**')
      .writeLine(` * Every ${name} code that the registry lists. Others can appear any day.`);
    if (source !== undefined) writer.writeLine(' *').writeLine(` * @see ${source.url}`);
    writer.writeLine(' */');
    writer.write(`export enum ${names.pascal}Code`).block(() => {
      for (const [index, code] of codes.entries()) {
        if (index > 0) writer.blankLine();
        for (const line of codeComment(code, registry, `${names.pascal}Code.`)) writer.writeLine(line);
        writer.writeLine(`${code.name} = ${code.code},`);
      }
    });
  };

const tableStatement =
  ({ name, type, value }: Table): WriterFunction =>
  (writer) => {
    writer.blankLineIfLastNot().write(`const ${name}: ${type} = ${value};`);
  };
