import allLabels from '../../../templates/site/labels.json' with { type: 'json' };

/** The words of the pages themselves, from `templates/site/labels.json`. */
export type Labels = (typeof allLabels)['en'];

const LABELS: Readonly<Record<string, Labels>> = allLabels;

/** Chooses the words of a language, of its base language, or else of English. */
export const chooseLabels = (locale: string): Labels =>
  LABELS[locale] ?? LABELS[locale.split('-')[0] ?? ''] ?? allLabels.en;

/** A language's name in itself, or its tag where the site has no labels in it. */
export const nameLanguage = (locale: string): string =>
  (LABELS[locale] ?? LABELS[locale.split('-')[0] ?? ''])?.language ?? locale;

/**
 * Fills the placeholders of a label, `{name}`.
 *
 * @param values escaped already, where the label is for HTML
 */
export const fill = (label: string, values: Readonly<Record<string, string | number>>): string =>
  label.replace(/\{(\w+)\}/g, (placeholder, name) => `${values[name] ?? placeholder}`);
