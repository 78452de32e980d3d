import builtIn from '../../../templates/docs/labels.json' with { type: 'json' };
import type { Registry } from '../../model/registry.ts';
import { mdxParagraph } from '../../text/mdx.ts';

/** Key of a label in `templates/docs/labels.json`. */
export type LabelKey = keyof typeof builtIn.en;

/** Labels in one language as Markdown that may start a block. `fill` replaces placeholders such as `{code}`. */
export type Labels = Readonly<Record<LabelKey, string>>;

const BUILT_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = builtIn;

/** Labels in one language as plain text. */
export type PlainLabels = Readonly<Record<LabelKey, string>>;

/** Selects each label: the registry's own, else that of the language, of its base language, or of English. */
export function choosePlainLabels({ labels: own }: Registry, locale: string): PlainLabels {
  const base = locale.split('-')[0] ?? '';
  return {
    ...builtIn.en,
    ...BUILT_IN[base],
    ...BUILT_IN[locale],
    ...own[base],
    language: BUILT_IN[locale]?.language ?? locale,
    ...own[locale],
  };
}

/** The same labels as Markdown. */
export function chooseLabels(registry: Registry, locale: string): Labels {
  const labels = { ...choosePlainLabels(registry, locale) };
  for (const key of Object.keys(labels) as LabelKey[]) labels[key] = toMarkdown(labels[key]);
  return labels;
}

/** A language's name in itself, or its tag, as Markdown. */
export const languageName = (registry: Registry, locale: string): string =>
  toMarkdown(choosePlainLabels(registry, locale).language);

const toMarkdown = (label: string): string => mdxParagraph(label.trim());

/**
 * Replaces the placeholders of a label.
 *
 * @param values Markdown by placeholder name
 */
export const fill = (label: string, values: Readonly<Record<string, string | number>>): string =>
  label.replace(/\\\{([a-z]+)\\\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `${values[name]}` : whole,
  );
