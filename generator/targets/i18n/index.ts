import type { Registry } from '../../model/registry.ts';
import { propertiesValue } from '../../text/bundles.ts';
import { jsonText } from '../../text/json.ts';
import { formatHeader } from '../kit.ts';
import type { BuiltInTarget, OutputFile } from '../target.ts';
import { type Entry, icuBundle, keyPrefix, listEntries } from './entries.ts';
import { createGettextCatalogue } from './gettextCatalogue.ts';

const FORMATS = ['icu', 'i18next', 'gettext', 'java'] as const;

type I18nFormat = (typeof FORMATS)[number];

interface I18nOptions {
  readonly formats?: readonly I18nFormat[];
  readonly fallback?: 'fill' | 'omit';
}

export const i18n: BuiltInTarget = {
  name: 'i18n',
  owns: 'i18n',
  description: 'The messages and hints in each language, in the formats that programs load.',
  options: {
    formats: {
      description: 'The formats to generate. Default: all.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: FORMATS },
    },
    fallback: {
      description:
        'In place of a missing translation, which a language that is not finished may lack: the text in its base language or the source language (`fill`, the default), or no entry, so that the reader falls back itself (`omit`). In gettext it is always empty.',
      enum: ['fill', 'omit'],
    },
  },
  *render(registry, kit) {
    const { formats = FORMATS, fallback = 'fill' }: I18nOptions = kit.options.i18n ?? {};
    const comment = formatHeader(kit.header, '#');
    for (const locale of registry.locales) {
      const entries = listEntries(registry, locale);
      const shown = fallback === 'fill' ? entries : entries.filter(({ isTranslated }) => isTranslated);
      const bundle = { registry, locale, entries: shown, comment };
      for (const format of formats) yield* renderFormat[format](bundle);
    }
  },
};

interface Bundle {
  readonly registry: Registry;
  readonly locale: string;
  readonly entries: readonly Entry[];
  /** Comment at the top of a file, where the format has comments. */
  readonly comment: string;
}

const renderFormat: Readonly<Record<I18nFormat, (bundle: Bundle) => OutputFile[]>> = {
  icu({ registry, locale, entries }) {
    return [{ path: `i18n/${locale}.json`, text: icuBundle(entries, registry) }];
  },
  i18next({ registry: { names }, locale, entries }) {
    const messages = entries.map(({ key, text }) => [key, text]);
    const path = `i18n/i18next/${locale}/${names.kebab}.json`;
    return [{ path, text: jsonText(Object.fromEntries(messages)) }];
  },
  gettext({ registry, locale, comment }) {
    return [{ path: `i18n/gettext/${locale}.po`, text: createGettextCatalogue(registry, locale, comment) }];
  },
  java({ registry, locale, entries, comment }) {
    const { names, locales } = registry;
    const lines = entries.map(({ key, text }) => `${keyPrefix(registry)}${key}=${propertiesValue(text)}\n`);
    const text = comment + lines.join('');
    return [
      { path: `i18n/java/${names.kebab}_${locale.replaceAll('-', '_')}.properties`, text },
      // Java's fallback for languages without a file.
      ...(locale === locales[0] ? [{ path: `i18n/java/${names.kebab}.properties`, text }] : []),
    ];
  },
};
