import { codesByKind } from '../../model/codeLists.ts';
import type { Kind } from '../../model/registry.ts';
import { DONE, OUTCOMES, RETRIES } from '../../model/vocabulary.ts';
import type { Labels } from './labels.ts';
import { linkCodes, linkKind, linkTo, type Page } from './page.ts';

const ANSWERS = ['positive', 'negative'] as const;

/** Creates the data for the page about kinds and the other words that describe codes. */
export const describeKinds = (page: Page) => ({
  contents: page.registry.kinds.map((kind) => linkKind(kind, page)),
  kinds: page.registry.kinds.map((kind) => describeKind(kind, page)),
  vocabularies: [
    explainWords('outcome', OUTCOMES, page.label),
    explainWords('retry', RETRIES, page.label),
    explainWords('done', DONE, page.label),
    explainWords('answer', ANSWERS, page.label),
  ],
});

function describeKind(kind: Kind, page: Page) {
  const { label, say, registry } = page;
  const { id, title, description, outcome, retry, httpStatus } = kind;
  return {
    id,
    title: say(title),
    description: description && say(description),
    outcome: linkTo(page, label[`outcome-${outcome}`], `${page.path}#outcome-${outcome}`),
    retry: linkTo(page, label[`retry-${retry}`], `${page.path}#retry-${retry}`),
    httpStatus,
    codes: linkCodes(codesByKind(registry).get(kind) ?? [], page),
  };
}

/** Explains a property of codes and its values. Labels of values are named after property and value. */
function explainWords<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  label: Labels &
    Readonly<Record<Name | `${Name}-about` | `${Name}-${Word}` | `${Name}-${Word}-text`, string>>,
) {
  return {
    id: name,
    title: label[name],
    about: label[`${name}-about`],
    words: words.map((word) => ({
      id: word,
      name: label[`${name}-${word}`],
      explanation: label[`${name}-${word}-text`],
    })),
  };
}
