import { Document, isCollection, Scalar } from 'yaml';
import { isMap } from '../source/sourceDocument.ts';

/** The longest line, as in a registry that is edited by hand. */
const WIDTH = 100;

/** Prints a value in one line, quoted where a flow collection requires it. */
export function printInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printInline(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  // Inside a flow list, more characters need quotes.
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, blockQuote: false }).trim().slice(1, -1).trim();
}

/** Prints an entry of a block map in lines with an indentation. Long texts and maps span several lines. */
export function printEntry(key: string, value: unknown, indent: number): string[] {
  const start = `${' '.repeat(indent)}${printKey(key)}:`;
  if (typeof value === 'string') return printText(start, value, indent);
  const line = `${start} ${printInline(value)}`;
  const isFlat = !isMap(value) || Object.values(value).every((item) => !isMap(item));
  if (isFlat && line.length <= WIDTH) return [line];
  if (!isMap(value)) return [line];
  return [start, ...Object.entries(value).flatMap(([key, item]) => printEntry(key, item, indent + 2))];
}

/** Prints a text in the line of its key or, if it is too long, folded below. */
function printText(start: string, text: string, indent: number): string[] {
  const inLine = `${start} ${new Document(text).toString({ lineWidth: 0, blockQuote: false }).trimEnd()}`;
  if (inLine.length <= WIDTH) return [inLine];
  const scalar = new Scalar(text);
  scalar.type = Scalar.BLOCK_FOLDED;
  const folded = new Document(scalar).toString({ lineWidth: WIDTH - indent - 2 }).trimEnd();
  const [header = '', ...lines] = folded.split('\n');
  return [`${start} ${header}`, ...lines.map((line) => `${' '.repeat(indent + 2)}${line}`.trimEnd())];
}

/** Numbers are keys without quotes. */
const printKey = (key: string): string => (/^\d+$/.test(key) ? key : printInline(key));
