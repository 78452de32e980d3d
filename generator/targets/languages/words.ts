import {
  ANSWER_MEANINGS,
  DONE_MEANINGS,
  explainWords,
  OUTCOME_MEANINGS,
  RETRY_MEANINGS,
  SCOPE_MEANINGS,
  WINDOW_MEANINGS,
} from '../../model/vocabulary.ts';
import { HandlebarsException } from '../../printers/handlebars.ts';

/** A closed set of words, an enum in most languages. */
export interface WordSet {
  /** In PascalCase. */
  readonly type: string;
  /** A sentence. */
  readonly description: string;
  readonly words: readonly Word[];
}

export interface Word {
  readonly id: string;
  /** In lower case, without a full stop. */
  readonly meaning: string;
}

const createWordSet = (
  type: string,
  description: string,
  meanings: Readonly<Record<string, string>>,
): WordSet => ({
  type,
  description,
  words: Object.entries(meanings).map(([id, meaning]) => ({ id, meaning })),
});

/** Formats the meaning of a word as a sentence. */
export const explainWord = ({ meaning }: Word): string =>
  `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`;

/** Words that are the same for all registries. Kinds are not. */
export const WORD_SETS: readonly WordSet[] = [
  createWordSet('Outcome', 'How a request ended.', OUTCOME_MEANINGS),
  createWordSet('Retry', 'When to send the same request again.', RETRY_MEANINGS),
  createWordSet('Done', 'Whether the request reached its goal.', DONE_MEANINGS),
  createWordSet('Answer', 'The answer to the question that the command asks.', ANSWER_MEANINGS),
  createWordSet('Scope', 'Which requests a limit counts together.', SCOPE_MEANINGS),
  createWordSet('Window', 'How long a limit counts requests.', WINDOW_MEANINGS),
];

/** Finds a word set by its type name, as used in templates. */
export function findWordSet(type: string): WordSet {
  const found = WORD_SETS.find((set) => set.type === type);
  if (found === undefined) throw new HandlebarsException(`no set of words is called ${type}`);
  return found;
}

/**
 * Explains each word of a set in a sentence.
 *
 * @param markUp marks up a word
 */
export const explainSet = ({ words }: WordSet, markUp?: (word: string) => string): string =>
  explainWords(Object.fromEntries(words.map(({ id, meaning }) => [id, meaning])), markUp);
