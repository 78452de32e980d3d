import { fill } from '../../../templates/site/app/fill.ts';
import allLabels from '../../../templates/site/labels.json' with { type: 'json' };
import type { Registry, Reserved, Text } from '../../model/registry.ts';
import { htmlText } from '../../text/markup.ts';

/** Data shared by all parts of a page. */
export interface Page {
  readonly registry: Registry;
  readonly locale: string;
  readonly label: Labels;
  /** Path from the page to the folder of its language: empty, `../`, or absolute on the server. */
  readonly up: string;
  readonly say: (text: Text) => Phrase;
}

/** A text, with its language if that differs from the page's. */
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
    lang: registry.untranslated.get(text)?.[locale],
  }),
});

/** Formats a phrase as HTML. */
export const htmlPhrase = (phrase: Phrase): string => markLanguage(htmlText(phrase.text), phrase);

/** Marks the language of HTML, for screen readers, hyphenation and fonts. */
export const markLanguage = (html: string, { lang }: Phrase): string =>
  lang === undefined ? html : `<span lang="${htmlText(lang)}">${html}</span>`;

export const isRightToLeft = (locale: string): boolean => RIGHT_TO_LEFT.test(locale);

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ku-Arab|ps|sd|ug|ur|yi)\b/;

/** Labels of the pages, from `templates/site/labels.json`. */
export type Labels = (typeof allLabels)['en'];

const LABELS: Readonly<Record<string, Labels>> = allLabels;

/** Selects the labels of a language, of its base language, or else of English. */
export const chooseLabels = (locale: string): Labels =>
  LABELS[locale] ?? LABELS[locale.split('-')[0] ?? ''] ?? allLabels.en;

/** A language's name in itself, or its tag if the site has no labels in it. */
export const nameLanguage = (locale: string): string =>
  (LABELS[locale] ?? LABELS[locale.split('-')[0] ?? ''])?.language ?? locale;

/** Says why no code may have a number, with a place for the number: `{number} was …`. */
export function sayReserved({ name, reason, removedIn }: Reserved, { label }: Page): string {
  if (name === undefined) return fill(label.reservedNumber, { reason });
  return removedIn === undefined
    ? fill(label.removed, { name, reason })
    : fill(label.removedIn, { name, reason, version: removedIn });
}

/**
 * Paths relative to the folder of a language. The page of a code is named after its anchor in the documentation, so
 * that no number clashes with another page, such as 404.
 */
export const codePath = (code: number, { names }: Registry): string => `${names.kebab}-${code}.html`;

export const commandPath = (command: string): string => `commands/${command}.html`;

export const INDEX = 'index.html';
export const KINDS = 'kinds.html';
export const COMMANDS = 'commands/index.html';
/** The page that explains any number: `unknown.html?2999`. */
export const UNKNOWN = 'unknown.html';
/** The page that servers show for a missing page. */
export const NOT_FOUND = '404.html';

/** Anchor of a group on the front page. An id alone can be a number, which is the anchor of a code. */
export const groupAnchor = (id: string): string => `group-${id}`;

export const kindAnchor = (id: string): string => `kind-${id}`;

/** Folder of a language: the root for the source language, a subfolder for any other. */
export const folderOf = (locale: string, { locales }: Registry): string =>
  locale === locales[0] ? '' : `${locale}/`;
