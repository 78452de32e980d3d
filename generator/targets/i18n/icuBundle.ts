import { icuMessage } from '../../escape/icu.ts';
import type { Registry } from '../../registry.ts';
import type { Entry } from './entriesOf.ts';

/** Messages in ICU syntax, by `wapi.2201`. */
export const icuBundle = (registry: Registry, entries: readonly Entry[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ key, text }) => [`${keyPrefix(registry)}${key}`, icuMessage(text)]));

/** What the keys of a registry begin with, where they stand among those of others. */
export const keyPrefix = ({ names }: Registry): string => `${names.kebab}.`;
