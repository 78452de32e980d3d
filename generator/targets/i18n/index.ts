import type { I18nFormat } from '../../config/config.ts';
import type { Registry } from '../../model/registry.ts';
import { jsonText } from '../../text/json.ts';
import { propertiesValue } from '../../text/properties.ts';
import type { OutputFile, Target } from '../target.ts';
import { type Entry, entriesOf } from './entriesOf.ts';
import { gettextCatalogue } from './gettextCatalogue.ts';
import { icuBundle, keyPrefix } from './icuBundle.ts';

/** The messages and hints in each language, in the formats that programs load. */
export const i18n: Target = {
  name: 'i18n',
  owns: 'i18n',
  *render(registry, kit) {
    const { formats = FORMATS, fallback = 'fill' } = kit.options.i18n ?? {};
    const comment = kit.header.map((line) => `# ${line}\n`).join('');
    for (const locale of registry.locales) {
      const entries = entriesOf(registry, locale);
      const shown = fallback === 'fill' ? entries : entries.filter(({ isTranslated }) => isTranslated);
      const bundle = { registry, locale, entries: shown, comment };
      for (const format of formats) yield* bundleIn[format](bundle);
    }
  },
};

const FORMATS: readonly I18nFormat[] = ['icu', 'i18next', 'gettext', 'java'];

interface Bundle {
  readonly registry: Registry;
  readonly locale: string;
  readonly entries: readonly Entry[];
  /** For the top of files that can hold one. */
  readonly comment: string;
}

const bundleIn: Readonly<Record<I18nFormat, (bundle: Bundle) => OutputFile[]>> = {
  icu({ registry, locale, entries }) {
    return [{ path: `i18n/${locale}.json`, text: icuBundle(entries, registry) }];
  },
  i18next({ registry: { names }, locale, entries }) {
    const messages = entries.map(({ key, text }) => [key, text]);
    const path = `i18n/i18next/${locale}/${names.kebab}.json`;
    return [{ path, text: jsonText(Object.fromEntries(messages)) }];
  },
  gettext({ registry, locale, comment }) {
    return [{ path: `i18n/gettext/${locale}.po`, text: gettextCatalogue(registry, locale, comment) }];
  },
  java({ registry, locale, entries, comment }) {
    const { names, locales } = registry;
    const lines = entries.map(({ key, text }) => `${keyPrefix(registry)}${key}=${propertiesValue(text)}\n`);
    const text = comment + lines.join('');
    return [
      { path: `i18n/java/${names.kebab}_${locale.replaceAll('-', '_')}.properties`, text },
      // Java looks here for languages that have no file.
      ...(locale === locales[0] ? [{ path: `i18n/java/${names.kebab}.properties`, text }] : []),
    ];
  },
};
