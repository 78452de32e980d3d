import uFuzzy from '@leeoniya/ufuzzy';
import { COMMANDS, type CodeRow, HINT, KIND, MESSAGE, NAME, OTHERS, type SearchData } from './data.ts';
import { fold } from './fold.ts';
import { createSpelling, type Spelling } from './spelling.ts';

/** Finds codes by words. */
export interface TextIndex {
  /** Indices of the codes, best first. */
  find(text: string): number[];
}

/** Per word: one wrong, missing, additional or swapped letter, and up to two extra letters at its ends. */
const OPTIONS: uFuzzy.Options = { intraMode: 1, interLft: 2 };
/** With more matches in names and messages, hints are not searched. */
const ENOUGH = 12;
const MOST_RANKED = 1000;

export function createTextIndex(data: SearchData): TextIndex {
  const { codes } = data;
  const fuzzy = new uFuzzy(OPTIONS);
  const names = codes.map((row) => fold(row[NAME]));
  const titles = codes.map(
    (row, index) => `${names[index]} ${fold(`${row[MESSAGE]} ${row[OTHERS]} ${listWords(row, data)}`)}`,
  );
  let hints: readonly string[] | undefined;
  let spelling: Spelling | undefined;

  function findTexts(text: string): number[] {
    const inTitles = rank(fuzzy, titles, text);
    if (inTitles.length >= ENOUGH) return inTitles;
    hints ??= codes.map((row) => (row[HINT] === 0 ? '' : fold(row[HINT])));
    return [...new Set([...inTitles, ...rank(fuzzy, hints, text)])];
  }

  function findCorrected(text: string): number[] {
    spelling ??= createSpelling([...titles, ...(hints ?? [])]);
    const corrected = spelling.correct(text);
    return corrected === text ? [] : findTexts(corrected);
  }

  /** Sorts the exact name first, then names that begin with the text, then all others. */
  function putNamesFirst(found: readonly number[], text: string): number[] {
    const isName = (index: number): boolean => names[index] === text;
    const begins = (index: number): boolean => names[index]?.startsWith(text) === true && !isName(index);
    const others = (index: number): boolean => !isName(index) && !begins(index);
    return [isName, begins, others].flatMap((fits) => found.filter(fits));
  }

  return {
    find(text) {
      const found = findTexts(text);
      return putNamesFirst(found.length > 0 ? found : findCorrected(text), text);
    },
  };
}

/** Sorts by rank unless there are too many matches; then by number. */
function rank(fuzzy: uFuzzy, haystack: readonly string[], text: string): number[] {
  const [found, info, order] = fuzzy.search(haystack as string[], text, 1, MOST_RANKED);
  if (found === null) return [];
  if (info === null || order === null) return found;
  return order.flatMap((position) => info.idx[position] ?? []);
}

const listWords = (row: CodeRow, { kinds, commands }: SearchData): string =>
  [...(kinds[row[KIND]] ?? []), ...row[COMMANDS].map((index) => commands[index]?.[0] ?? '')].join(' ');
