import type { Registry, Text } from '../../model/registry.ts';
import { htmlText } from '../../text/html.ts';
import { chooseLabels, type Labels } from './labels.ts';

/** What all parts of a page in one language need. */
export interface Page {
  readonly registry: Registry;
  readonly locale: string;
  readonly label: Labels;
  /** Path from the page to the folder of its language: empty or `../`, or that of the site on its server. */
  readonly up: string;
  readonly say: (text: Text) => Phrase;
}

/** A text, and its language where that is not the page's. */
export interface Phrase {
  readonly text: string;
  readonly lang: string | undefined;
}

export const createPage = (registry: Registry, locale: string, up: '' | '../'): Page => ({
  registry,
  locale,
  label: chooseLabels(locale),
  up,
  say: (text) => ({
    text: text[locale] ?? '',
    lang: registry.untranslated.get(text)?.includes(locale) ? registry.locales[0] : undefined,
  }),
});

/** A phrase as HTML. */
export const htmlPhrase = (phrase: Phrase): string => markLanguage(htmlText(phrase.text), phrase);

/** Marks the language of HTML, for screen readers, hyphenation and fonts. */
export const markLanguage = (html: string, { lang }: Phrase): string =>
  lang === undefined ? html : `<span lang="${htmlText(lang)}">${html}</span>`;

export const isRightToLeft = (locale: string): boolean => RIGHT_TO_LEFT.test(locale);

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ku-Arab|ps|sd|ug|ur|yi)\b/;
