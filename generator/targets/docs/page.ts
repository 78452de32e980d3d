import { createDocsPath } from '../../model/describeCode.ts';
import type { Answered, Code, Interpretation, Kind, Registry, Text } from '../../model/registry.ts';
import { mdxText } from '../../text/mdx.ts';
import { chooseLabels, type LabelKey, type Labels, languageName } from './labels.ts';

/** The documentation in one language. */
export interface Edition {
  readonly registry: Registry;
  readonly locale: string;
  readonly label: Labels;
  /** The text, with the tag of its language in brackets where it is not translated. */
  readonly say: (text: Text) => string;
}

/** A page of the documentation in one language. */
export interface Page extends Edition {
  /** Relative to the folder of the language. */
  readonly path: string;
}

export const createEdition = (registry: Registry, locale: string): Edition => ({
  registry,
  locale,
  label: chooseLabels(registry, locale),
  say: (text) => {
    const substitute = registry.untranslated.get(text)?.[locale];
    return `${text[locale] ?? ''}${substitute === undefined ? '' : ` [${substitute}]`}`;
  },
});

/**
 * Creates a link to a page in the same language.
 *
 * @param text Markdown
 * @param target path relative to the folder of the language, with an optional anchor
 */
export function linkTo({ path }: Page, text: string | number, target: string): string {
  if (target.startsWith(`${path}#`)) return `[${text}](${target.slice(path.length)})`;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `[${text}](${target.startsWith(folder) ? target.slice(folder.length) : climb(path) + target})`;
}

/** Links the same page in all languages. The current language is not a link. */
export const linkLanguages = ({ registry, locale, path, label }: Page): string =>
  registry.locales
    .map((other) => {
      if (other === locale) return label.language;
      const up = climb(path) + (locale === registry.locales[0] ? '' : '../');
      return `[${languageName(registry, other)}](${up}${folderOf(other, registry)}${path})`;
    })
    .join(' · ');

/** Folder of a language: the root for the source language, a subfolder for any other. */
export const folderOf = (locale: string, { locales }: Registry): string =>
  locale === locales[0] ? '' : `${locale}/`;

const climb = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Links a code by its number, with its name as tooltip. */
export const linkCode = (code: Code, page: Page): string =>
  linkTo(page, code.code, `${createDocsPath(code, page.registry)} "${code.name}"`);

export const linkCodes = (codes: readonly Code[], page: Page): string =>
  codes.map((code) => linkCode(code, page)).join(' · ');

export const linkKind = ({ id, title }: Kind, page: Page): string =>
  linkTo(page, mdxText(page.say(title)), `kinds.md#kind-${id}`);

/** Links commands by reference. The page ends with the link definitions. */
export const linkCommands = (names: readonly string[]): string => names.map((name) => `[${name}]`).join(', ');

/** Path of a command's page, relative to the folder of a language. */
export const pageOfCommand = (name: string): string => `commands/${name}.md`;

/** Links the neighbours of a list item. Either may be missing. */
export const linkNeighbours = (
  { label }: Page,
  previous: string | undefined,
  next: string | undefined,
): string =>
  [
    ...(previous === undefined ? [] : [`${label.previous}: ${previous}`]),
    ...(next === undefined ? [] : [`${label.next}: ${next}`]),
  ].join(' · ');

type Subject = Pick<Interpretation, 'kind' | 'retry' | 'done'> & { readonly answer: Answered | undefined };

/** Describes in sentences what to do about a code in a command. */
export const describeAction = (subject: Subject, label: Labels): string =>
  chooseActions(subject)
    .map((key) => label[key])
    .join(' ');

function chooseActions({ kind, retry, done, answer }: Subject): LabelKey[] {
  if (answer !== undefined) return [`do-answer-${answer}`];
  // An error that counts as success in the command: its goal had been reached before.
  if (done === 'yes') return [kind.outcome === 'error' ? 'do-already' : 'do-done'];
  if (done === 'pending') return ['do-pending'];
  if (done === 'no' || retry === 'after-check') return [`do-${retry}`];
  return ['do-check', `do-${retry}`];
}
