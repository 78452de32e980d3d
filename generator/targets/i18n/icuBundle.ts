import { onceForEach } from '../../model/memoize.ts';
import type { Registry } from '../../model/registry.ts';
import { icuMessage } from '../../text/icu.ts';
import { jsonText } from '../../text/json.ts';
import type { Entry } from './entriesOf.ts';

/** Messages in ICU syntax, by `wapi.2201`, as JSON. */
export const icuBundle = onceForEach((entries: readonly Entry[], registry: Registry): string => {
  const prefix = keyPrefix(registry);
  return jsonText(Object.fromEntries(entries.map(({ key, text }) => [prefix + key, icuMessage(text)])));
});

/** What the keys of a registry begin with, where they stand among those of others. */
export const keyPrefix = ({ names }: Registry): string => `${names.kebab}.`;
