import type { Registry } from '../../model/registry.ts';
import { gettextString } from '../../text/gettext.ts';
import { entriesOf } from './entriesOf.ts';

/**
 * A PO file. The code is the context of each entry, since texts are not unique.
 *
 * @param comment what to put at its top
 */
export function gettextCatalogue(registry: Registry, locale: string, comment: string): string {
  const header = [
    `Project-Id-Version: ${registry.name} ${registry.version}\n`,
    // A date would change with every run; tools ask for the field all the same.
    'PO-Revision-Date: \n',
    'Last-Translator: Automatically generated\n',
    'Language-Team: none\n',
    `Language: ${locale.replaceAll('-', '_')}\n`,
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=UTF-8\n',
    'Content-Transfer-Encoding: 8bit\n',
  ];
  const entries = entriesOf(registry, locale).map(({ key, text, isTranslated, original, code }) =>
    [
      `#. ${code.name}`,
      `msgctxt ${gettextString(key)}`,
      `msgid ${gettextString(original)}`,
      // What is empty is untranslated to tools, and readers show the original.
      `msgstr ${gettextString(isTranslated ? text : '')}`,
    ].join('\n'),
  );
  return `${comment}msgid ""
msgstr ""
${header.map(gettextString).join('\n')}

${entries.join('\n\n')}
`;
}
