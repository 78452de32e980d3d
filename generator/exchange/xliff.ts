import { DomUtils, parseDocument } from 'htmlparser2';
import { xmlText } from '../text/markup.ts';
import type { ExchangeFormat, Unit } from './unit.ts';

/** XLIFF 1.2, which all translation tools read. A stale translation needs review. */
export const xliffFormat: ExchangeFormat = {
  print: (units, { name, version, sourceLocale, locale }) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="${xmlText(`${name} ${version}`)}" source-language="${xmlText(sourceLocale)}" target-language="${xmlText(locale)}" datatype="plaintext">
    <body>
${units.map(printUnit).join('\n')}
    </body>
  </file>
</xliff>
`,

  read(text) {
    const { getElementsByTagName: findAll, textContent } = DomUtils;
    const [file] = findAll('file', parseDocument(text, { xmlMode: true }));
    if (file === undefined) return 'it is not an XLIFF file of version 1.2: it has no <file>';
    const units = findAll('trans-unit', file).flatMap((unit) => {
      const [target] = findAll('target', unit);
      const [source] = findAll('source', unit);
      if (target === undefined || source === undefined || /^needs-/.test(target.attribs.state ?? ''))
        return [];
      return [
        { key: unit.attribs.id ?? '', original: textContent(source), translation: textContent(target) },
      ];
    });
    return { locale: file.attribs['target-language'], units };
  },
};

const printUnit = ({ key, original, translation, isStale }: Unit): string => {
  const state = isStale ? 'needs-review-translation' : 'translated';
  const target =
    translation === undefined ? '' : `\n        <target state="${state}">${xmlText(translation)}</target>`;
  return `      <trans-unit id="${xmlText(key)}" xml:space="preserve">
        <source>${xmlText(original)}</source>${target}
      </trans-unit>`;
};
