import type { WriterFunction } from 'ts-morph';
import type { Registry } from '../../registry.ts';
import { codeComment } from './codeComment.ts';
import { unionType } from './unionType.ts';

/** One `export const` a code, and the union of all of them as a type: a bundler keeps the ones in use. */
export function constantsModule(registry: Registry): readonly WriterFunction[] {
  const { codes, names } = registry;
  return [
    (writer) => {
      for (const code of codes) {
        for (const line of codeComment(code, registry)) writer.writeLine(line);
        writer.writeLine(`export const ${code.name} = ${code.code};`).blankLine();
      }
    },
    (writer) => {
      writer.writeLine(`/** Every ${registry.name} code that the registry lists. */`);
      writer.write(`export type ${names.pascal}Code =${unionType(codes.map(({ code }) => `${code}`))};`);
    },
  ];
}
