import type { Outcome, Retry } from '../../source/source.ts';

/** The words of the pages themselves, from `templates/docs/labels.json`. */
export interface Labels {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly retries: Readonly<Record<Retry, { readonly name: string; readonly explanation: string }>>;
  readonly [label: string]: unknown;
}

/** A page in one language. */
export interface Page {
  readonly locale: string;
  readonly label: Labels;
}

/** The words in a language, in its base language, or else in English. */
export function labelsOf(labels: Readonly<Record<string, Labels>>, locale: string): Labels {
  const found = labels[locale] ?? labels[locale.split('-')[0] ?? ''] ?? labels.en;
  if (found === undefined) throw new Error('templates/docs/labels.json has no English labels');
  return found;
}
