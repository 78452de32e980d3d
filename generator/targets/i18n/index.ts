import { jsonText } from '../../escape/json.ts';
import { propertiesValue } from '../../escape/properties.ts';
import type { Target } from '../../target.ts';
import { entriesOf } from './entriesOf.ts';
import { gettextCatalogue } from './gettextCatalogue.ts';
import { icuBundle, keyPrefix } from './icuBundle.ts';

/** The messages and hints in each language, in the formats that programs load. */
export const i18n: Target = {
  name: 'i18n',
  owns: 'i18n',
  render(registry, kit) {
    const { locales, names } = registry;
    const comment = kit.header.map((line) => `# ${line}\n`).join('');
    return locales.flatMap((locale, index) => {
      const entries = entriesOf(registry, locale);
      const i18next = entries.map(({ key, text }) => [key, text]);
      const properties = {
        text:
          comment +
          entries.map(({ key, text }) => `${keyPrefix(registry)}${key}=${propertiesValue(text)}\n`).join(''),
      };
      return [
        { path: `i18n/${locale}.json`, text: jsonText(icuBundle(registry, locale)) },
        { path: `i18n/i18next/${locale}/${names.kebab}.json`, text: jsonText(Object.fromEntries(i18next)) },
        { path: `i18n/gettext/${locale}.po`, text: gettextCatalogue(registry, locale, comment) },
        { path: `i18n/java/${names.kebab}_${locale.replaceAll('-', '_')}.properties`, ...properties },
        // Java looks here for languages that have no file.
        ...(index === 0 ? [{ path: `i18n/java/${names.kebab}.properties`, ...properties }] : []),
      ];
    });
  },
};
