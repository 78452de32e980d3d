import { writeTypescript } from '../../printers/typescript.ts';
import { commentAlias, commentCode, formatUnion, writeComment } from './layout.ts';
import type { ModuleView } from './moduleView.ts';

/** Prints one `export const` per code, and their union as a type. A bundler keeps only the constants in use. */
export const printConstants = ({ name, pascal, codes }: ModuleView): string =>
  writeTypescript((writer) => {
    for (const code of codes) {
      writeComment(writer, commentCode(code));
      writer.writeLine(`export const ${code.name} = ${code.code};`).blankLine();
      for (const alias of code.aliases) {
        writeComment(writer, commentAlias(code));
        writer.writeLine(`export const ${alias} = ${code.code};`).blankLine();
      }
    }
    writer.writeLine(`/** Every ${name} code that the registry lists. */`);
    writer.writeLine(`export type ${pascal}Code =${formatUnion(codes.map(({ code }) => `${code}`))};`);
  });
