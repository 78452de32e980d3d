import type { Catalogue } from './lookup.ts';
import { showControls } from './terminal.ts';

/**
 * Annotates the codes in a log of JSON and XML answers, and counts them. Each character of its texts is a byte, so that
 * nothing is lost of a log that is not UTF-8.
 */
export interface Annotator {
  /** The text, with name and message behind each code, and nothing else changed. */
  annotate(text: string): string;
  /** How much of a text can be annotated before the rest of it is known. */
  findCut(text: string): number;
  /** How often each code was found, the most frequent first. */
  summarize(): string;
}

/** What an annotator looks for and says. */
export interface AnnotatorWords {
  readonly catalogue: Catalogue;
  readonly locale: string;
  /** The key of a code in an answer: `code` */
  readonly key: string;
  /** What it says about a number that the catalogue does not list. */
  readonly unlisted: string;
}

/** A line that is longer is annotated in pieces. */
const LONGEST_LINE = 65_536;
/** No code is longer, together with its key. */
const LONGEST_MATCH = 512;

export function createAnnotator({ catalogue, locale, key, unlisted }: AnnotatorWords): Annotator {
  const pattern = createPattern(key);
  const counts = new Map<string, number>();
  return {
    annotate: (text) =>
      text.replace(pattern, (match: string, ...groups: (string | undefined)[]) => {
        const number = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
        const description = describe(number, catalogue, locale) ?? unlisted;
        const subject = `${number} ${description}`;
        counts.set(subject, (counts.get(subject) ?? 0) + 1);
        return `${match} [${encode(description)}]`;
      }),
    findCut(text) {
      const line = text.lastIndexOf('\n') + 1;
      if (text.length - line <= LONGEST_LINE) return line;
      const cut = text.length - LONGEST_MATCH;
      const across = [...text.matchAll(pattern)].find(({ index, 0: match }) => index + match.length > cut);
      return across === undefined ? cut : Math.min(cut, across.index);
    },
    summarize: () =>
      [...counts]
        .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
        .map(([subject, count]) => `${count} × ${subject}\n`)
        .join(''),
  };
}

const encode = (text: string): string => Buffer.from(text).toString('latin1');

/** Finds a code behind its key in JSON, in JSON within a string of JSON, and in XML. */
function createPattern(key: string): RegExp {
  const name = key.replace(/[^\w-]/g, '\\$&');
  const blanks = '[ \\t]{0,64}';
  const number = '(\\d{1,16})(?![\\d.eE])';
  const json = `"${name}"${blanks}:${blanks}(?:"${number}"|${number})`;
  const escaped = `\\\\"${name}\\\\"${blanks}:${blanks}(?:\\\\")?${number}(?:\\\\")?`;
  const xml = `<${name}>${blanks}${number}${blanks}</${name}>`;
  return new RegExp([json, escaped, xml].join('|'), 'g');
}

function describe(number: string, { codes, locales }: Catalogue, locale: string): string | undefined {
  const code = codes[number];
  if (code === undefined) return undefined;
  return showControls(`${code.name}: ${code.message[locale] ?? code.message[locales[0] ?? ''] ?? ''}`);
}
