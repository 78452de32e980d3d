import type { WriterFunction } from 'ts-morph';
import { tsMorph } from '../../tsMorph.ts';

const { CodeBlockWriter } = tsMorph;

/** What writer functions write, without the syntax tree that ts-morph makes of it elsewhere. */
export function writtenText(writers: readonly WriterFunction[]): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });
  for (const write of writers) write(writer);
  return `${writer.toString().trimEnd()}\n`;
}
