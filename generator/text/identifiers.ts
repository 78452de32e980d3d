import type { RegistryNames } from '../model/registry.ts';
import { remembering } from './remembering.ts';

/** `rate-limit` and `Rate Limit` as `RateLimit`; `WAPI` as `Wapi`; a word in mixed case keeps its capitals. */
export const pascalCase = (name: string): string =>
  wordsOf(name)
    .map((word) => (word === word.toUpperCase() ? capitalize(word.toLowerCase()) : capitalize(word)))
    .join('');

/** A name in CONSTANT_CASE or kebab-case as `pascalCase` gives it, but never the same for two: `E_1` keeps its underscore. */
export const distinctPascalCase = remembering(
  (name) =>
    name
      .split(/[_-](?=\d)/)
      .map(pascalCase)
      .join('_'),
  20_000,
);

/** The spellings that identifiers and paths need of a registry's name. */
export const namesOf = (name: string): RegistryNames => ({
  pascal: pascalCase(name),
  kebab: wordsOf(name).join('-').toLowerCase(),
});

const wordsOf = (name: string): string[] => name.split(/[ _-]+/);

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
