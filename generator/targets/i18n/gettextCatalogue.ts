import type { Registry } from '../../model/registry.ts';
import { gettextString } from '../../text/bundles.ts';
import { listEntries } from './entries.ts';

/**
 * Creates a PO file. The code is the context of each entry, since texts are not unique.
 *
 * @param comment comment at the top of the file
 */
export function createGettextCatalogue(registry: Registry, locale: string, comment: string): string {
  const header = [
    `Project-Id-Version: ${registry.name} ${registry.version}\n`,
    // Tools expect the field. A date would change with every run.
    'PO-Revision-Date: \n',
    'Last-Translator: Automatically generated\n',
    'Language-Team: none\n',
    `Language: ${locale.replaceAll('-', '_')}\n`,
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=UTF-8\n',
    'Content-Transfer-Encoding: 8bit\n',
  ];
  const entries = listEntries(registry, locale).map(({ key, text, isTranslated, isStale, original, code }) =>
    [
      `#. ${code.name}`,
      // The previous text is not known, only its hash: there is no `#| msgid`.
      ...(isStale ? ['#, fuzzy'] : []),
      `msgctxt ${gettextString(key)}`,
      `msgid ${gettextString(original)}`,
      // An empty text counts as untranslated, so readers show the original.
      `msgstr ${gettextString(isTranslated ? text : '')}`,
    ].join('\n'),
  );
  return `${comment}msgid ""
msgstr ""
${header.map(gettextString).join('\n')}

${entries.join('\n\n')}
`;
}
