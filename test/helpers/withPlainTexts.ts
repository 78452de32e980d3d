import type { Registry } from '../../generator/model/registry.ts';

/** The same registry with a plain word for each text: equal texts have equal words. */
export function withPlainTexts(registry: Registry): Registry {
  const words = new Map<string, string>();
  const wordOf = (text: string): string => {
    const word = words.get(text) ?? `word${words.size}`;
    words.set(text, word);
    return word;
  };
  /** One object can be in several places, and is told by its identity. */
  const copies = new Map<unknown, unknown>();
  const copy = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key === 'documented' || key === 'text' ? wordOf(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (!copies.has(value)) copies.set(value, copyObject(value));
    return copies.get(value);
  };
  const copyObject = (value: object): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, ''));
    const entries = Object.entries(value);
    if (entries.length > 0 && entries.every(([key]) => registry.locales.includes(key))) {
      const word = wordOf(JSON.stringify(value));
      return Object.fromEntries(entries.map(([locale]) => [locale, word]));
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner, key)]));
  };
  return { ...(copyObject(registry) as Registry), untranslated: new Map(), stale: new Map() };
}
