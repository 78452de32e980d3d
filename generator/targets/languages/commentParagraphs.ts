import type { CodeView, DeprecationView } from './languageView.ts';

/** What to say about a code in languages that have no mark for what is deprecated and no tags for addresses. */
export const commentParagraphs = ({ paragraphs, deprecated, link }: CodeView): string[] => [
  ...paragraphs,
  ...(deprecated === undefined ? [] : [deprecation(deprecated)]),
  ...(link === undefined ? [] : [link]),
];

const deprecation = ({ since, reason, replacement }: DeprecationView): string =>
  `Deprecated since ${since}: ${reason}${replacement === undefined ? '' : ` Use ${replacement.name} instead.`}`;
