import { findCode } from '../../model/lookup.ts';
import { memoize } from '../../model/memoize.ts';
import type { Registry } from '../../model/registry.ts';
import { htmlText } from '../../text/markup.ts';
import { codePath, commandPath, markLanguage, type Page, type Phrase } from './page.ts';

/** A number or hyphenated name that is not part of something longer, such as 1,000 or 10.5. */
const MENTION = /(?<![\p{L}\p{N}_.,-])(\d+|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?![\p{L}\p{N}_-]|[.,]\d)/u;

/** Formats a text as HTML and links the codes and commands that it mentions. */
export const linkMentions = (phrase: Phrase, page: Page): string =>
  markLanguage(
    phrase.text
      .split(MENTION)
      .map((part, index) => (index % 2 === 1 ? linkWord(part, page) : htmlText(part)))
      .join(''),
    phrase,
  );

function linkWord(word: string, { registry, up }: Page): string {
  if (commandNames(registry).has(word)) return `<a href="${up}${commandPath(word)}">${word}</a>`;
  const number = Number(word);
  // A round number is more likely an amount: "1000 requests".
  if (number % 100 === 0 || findCode(registry, number) === undefined) return htmlText(word);
  return `<a href="${up}${codePath(number, registry)}">${word}</a>`;
}

const commandNames = memoize(({ commands }: Registry) => new Set(commands.map(({ name }) => name)));
