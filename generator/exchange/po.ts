import { po } from 'gettext-parser';
import type { ExchangeFormat } from './unit.ts';

/** Files for Poedit, Weblate and other tools of GNU gettext. A stale translation is `fuzzy`. */
export const poFormat: ExchangeFormat = {
  print(units, { name, version, locale }) {
    const translations = Object.fromEntries(
      units.map(({ key, original, translation = '', isStale }) => [
        key,
        {
          [original]: {
            msgctxt: key,
            msgid: original,
            msgstr: [translation],
            ...(isStale && { comments: { flag: 'fuzzy' } }),
          },
        },
      ]),
    );
    const headers = {
      'Project-Id-Version': `${name} ${version}`,
      'PO-Revision-Date': '',
      'Last-Translator': 'Automatically generated',
      'Language-Team': 'none',
      Language: locale.replaceAll('-', '_'),
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
    };
    return `${po.compile({ charset: 'utf-8', headers, translations }, { sort: false })}\n`;
  },

  read(text) {
    try {
      const { headers, translations } = po.parse(text);
      if (Object.keys(translations).length === 0) return 'it is not a PO file: it has no entries';
      const units = Object.values(translations)
        .flatMap((messages) => Object.values(messages))
        .filter(({ msgid, comments }) => msgid !== '' && !/\bfuzzy\b/.test(comments?.flag ?? ''))
        .map(({ msgctxt = '', msgid, msgstr: [translation = ''] }) => ({
          key: msgctxt,
          original: msgid,
          translation,
        }));
      return { locale: headers?.Language?.replaceAll('_', '-'), units };
    } catch (error) {
      return `it is not a PO file: ${error instanceof Error ? error.message : String(error)}`;
    }
  },
};
