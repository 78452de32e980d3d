import { icuMessage } from '../../escape/icu.ts';
import type { Registry } from '../../registry.ts';
import { entriesOf } from './entriesOf.ts';

/** The messages of a language in ICU syntax, by `wapi.2201`. */
export const icuBundle = (registry: Registry, locale: string): Record<string, string> =>
  Object.fromEntries(
    entriesOf(registry, locale).map(({ key, text }) => [`${keyPrefix(registry)}${key}`, icuMessage(text)]),
  );

/** What the keys of a registry begin with, where they stand among those of others. */
export const keyPrefix = ({ names }: Registry): string => `${names.kebab}.`;
