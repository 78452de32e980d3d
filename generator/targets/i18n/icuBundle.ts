import { memoize } from '../../model/memoize.ts';
import type { Registry } from '../../model/registry.ts';
import { jsonText } from '../../printers/json.ts';
import { icuMessage } from '../../text/icu.ts';
import type { Entry } from './entries.ts';

/** Messages in ICU syntax, by `wapi.2201`, as JSON. */
export const icuBundle = memoize((entries: readonly Entry[], registry: Registry): string => {
  const prefix = keyPrefix(registry);
  return jsonText(Object.fromEntries(entries.map(({ key, text }) => [prefix + key, icuMessage(text)])));
});

/** The beginning of a registry's keys, for bundles that hold the keys of several. */
export const keyPrefix = ({ names }: Registry): string => `${names.kebab}.`;
