import type { Catalogue } from './lookup.ts';

/** Annotates codes in the lines of a log, and counts them. */
export interface Annotator {
  /** Returns the line, with name and message after each code. */
  annotate(line: string): string;
  /** Returns the number of occurrences of each code, the most frequent first. */
  summarize(): string;
}

/**
 * Creates an annotator of JSON and XML answers.
 *
 * @param key key of the code in an answer: `code`
 */
export function createAnnotator(catalogue: Catalogue, key: string, locale: string): Annotator {
  const name = key.replace(/[^\w-]/g, '\\$&');
  const json = `"${name}"\\s*:\\s*"?(\\d+)(?![\\d.])"?`;
  const escapedJson = `\\\\"${name}\\\\"\\s*:\\s*(?:\\\\")?(\\d+)(?![\\d.])(?:\\\\")?`;
  const xml = `<${name}>\\s*(\\d+)\\s*</${name}>`;
  const pattern = new RegExp([json, escapedJson, xml].join('|'), 'g');
  const counts = new Map<string, number>();
  return {
    annotate: (line) =>
      line.replace(pattern, (match: string, ...groups: (string | undefined)[]) => {
        const number = groups.slice(0, 3).find((group) => group !== undefined) ?? '';
        const description = describe(number, catalogue, locale);
        counts.set(`${number} ${description}`, (counts.get(`${number} ${description}`) ?? 0) + 1);
        return `${match} [${description}]`;
      }),
    summarize: () =>
      [...counts]
        .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
        .map(([description, count]) => `${count} × ${description}\n`)
        .join(''),
  };
}

function describe(number: string, { codes, locales }: Catalogue, locale: string): string {
  const code = codes[number];
  if (code === undefined) return 'not a listed code';
  return `${code.name}: ${code.message[locale] ?? code.message[locales[0] ?? ''] ?? ''}`;
}
