import { inLocale } from '../../model/describeCode.ts';
import type { Registry, Text } from '../../model/registry.ts';
import { chooseLabels, type Labels } from './labels.ts';

/** The documentation in one language. */
export interface Edition {
  readonly registry: Registry;
  readonly locale: string;
  readonly label: Labels;
  readonly say: (text: Text) => string;
}

/** A page of the documentation in one language. */
export interface Page extends Edition {
  /** Below the folder of the language. */
  readonly path: string;
}

export const createEdition = (registry: Registry, locale: string): Edition => ({
  registry,
  locale,
  label: chooseLabels(registry, locale),
  say: inLocale(locale),
});

/**
 * A link to a place in the same language.
 *
 * @param text Markdown
 * @param target path below the folder of the language, with an anchor perhaps
 */
export function linkTo({ path }: Page, text: string | number, target: string): string {
  if (target.startsWith(`${path}#`)) return `[${text}](${target.slice(path.length)})`;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `[${text}](${target.startsWith(folder) ? target.slice(folder.length) : climb(path) + target})`;
}

/** Links to the same page in each language, the page itself without a link. */
export const linkLanguages = ({ registry, locale, path, label }: Page): string =>
  registry.locales
    .map((other) => {
      if (other === locale) return label.language;
      const up = climb(path) + (locale === registry.locales[0] ? '' : '../');
      return `[${chooseLabels(registry, other).language}](${up}${folderOf(other, registry)}${path})`;
    })
    .join(' · ');

/** The source language is at the top, each other one in a folder of its own. */
export const folderOf = (locale: string, { locales }: Registry): string =>
  locale === locales[0] ? '' : `${locale}/`;

const climb = (path: string): string => '../'.repeat(path.split('/').length - 1);
