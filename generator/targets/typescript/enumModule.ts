import type { WriterFunction } from 'ts-morph';
import { printTypescript, writeTypescript } from '../../printers/typescript.ts';
import { jsdocUrl } from '../../text/typescript.ts';
import { createFunctions } from './functions.ts';
import { commentAlias, commentCode, writeComment } from './layout.ts';
import type { ModuleView } from './moduleView.ts';
import { createTables, type Table } from './tables.ts';
import { createTypes } from './types.ts';

/** The parts of the enum module, in order. */
export interface EnumModule {
  readonly enumeration: string;
  readonly types: string;
  readonly tables: string;
  readonly functions: string;
}

/** Prints the enum with all functions about codes: types, functions and their tables, without imports. */
export const printEnumModule = (view: ModuleView): EnumModule => ({
  enumeration: writeTypescript(writeEnum(view)),
  types: printTypescript(createTypes(view)),
  tables: writeTypescript(writeTables(createTables(view))),
  functions: printTypescript(createFunctions(view)),
});

const writeEnum =
  ({ name, pascal, source, codes }: ModuleView): WriterFunction =>
  (writer) => {
    const scope = `${pascal}Code`;
    writeComment(writer, [
      `Every ${name} code that the registry lists. Unlisted numbers can appear at any time.`,
      ...(source === undefined ? [] : ['', `@see ${jsdocUrl(source)}`]),
    ]);
    writer.write(`export enum ${scope} `).inlineBlock(() => {
      for (const [index, code] of codes.entries()) {
        if (index > 0) writer.blankLine();
        // The last name of a number is the one that the enum maps it to.
        for (const alias of code.aliases) {
          writeComment(writer, commentAlias(code, `${scope}.`));
          writer.write(`${alias} = ${code.code},`).newLine().blankLine();
        }
        writeComment(writer, commentCode(code, `${scope}.`));
        writer.write(`${code.name} = ${code.code},`).newLine();
      }
    });
    writer.newLine();
  };

const writeTables =
  (tables: readonly Table[]): WriterFunction =>
  (writer) => {
    for (const [index, { name, type, value }] of tables.entries()) {
      if (index > 0) writer.blankLine();
      writer.writeLine(`const ${name}: ${type} = ${value};`);
    }
  };
