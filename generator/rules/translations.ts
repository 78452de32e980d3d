import type { Path } from '../parse.ts';
import type { Draft, Source, Text } from '../source.ts';
import { suggest } from '../suggest.ts';
import { codeEntries, type Finding, type Rule } from './rule.ts';

export const missingTranslation: Rule = {
  id: 'i18n/missing',
  severity: 'error',
  *check(source): Generator<Finding> {
    for (const { text, path } of texts(source)) {
      for (const locale of source.locales ?? []) {
        if (Object.hasOwn(text, locale)) continue;
        yield {
          path,
          part: 'key',
          message: `the text in ${locale} is missing`,
          help: 'Add it, or remove the language.',
        };
      }
    }
  },
};

export const unknownLocale: Rule = {
  id: 'i18n/unknown-locale',
  severity: 'error',
  *check(source): Generator<Finding> {
    const { locales } = source;
    if (locales === undefined) return;
    for (const { text, path } of texts(source)) {
      for (const locale of Object.keys(text)) {
        if (locales.includes(locale)) continue;
        yield {
          path: [...path, locale],
          part: 'key',
          message: `\`${locale}\` is not one of the registry's languages`,
          help: `They are listed in \`locales\`: ${locales.join(', ')}.`,
          suggestion: suggest(locale, locales),
        };
      }
    }
  },
};

/** Every text that is there in several languages. */
function* texts(source: Draft<Source>): Generator<{ readonly text: Text; readonly path: Path }> {
  function* of(holder: object, path: Path, keys: readonly string[]) {
    for (const key of keys) {
      const text = (holder as Record<string, Text | undefined>)[key];
      if (text !== undefined) yield { text, path: [...path, key] };
    }
  }
  for (const [id, kind] of Object.entries(source.kinds ?? {})) {
    yield* of(kind, ['kinds', id], ['title', 'description']);
  }
  for (const [id, group] of Object.entries(source.groups ?? {})) {
    yield* of(group, ['groups', id], ['title', 'description']);
  }
  for (const { code, path } of codeEntries(source)) {
    yield* of(code, path, ['message', 'hint', 'description']);
    for (const [command, meaning] of Object.entries(code.meanings ?? {})) {
      yield* of(meaning, [...path, 'meanings', command], ['message']);
    }
    if (code.deprecated !== undefined) yield* of(code.deprecated, [...path, 'deprecated'], ['reason']);
  }
}
