import type { CodeView } from '../../model/describeCode.ts';
import { scriptJson } from '../../text/markup.ts';
import type { Page, Phrase } from './page.ts';

/** Describes a code in the vocabulary of schema.org, for search engines. */
export const createTermData = ({ code, name, message, hint }: CodeView<Phrase>, page: Page): string =>
  scriptJson({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    termCode: `${code}`,
    name: `${code} ${name}`,
    description: hint === undefined ? message.text : `${message.text}. ${hint.text}`,
    inLanguage: page.locale,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: `${page.registry.name} ${page.label.title}` },
  });
