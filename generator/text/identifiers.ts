/** `rate-limit` and `Rate Limit` as `RateLimit`; `WAPI` as `Wapi`; a word in mixed case keeps its capitals. */
export const pascalCase = (name: string): string =>
  splitWords(name)
    .map((word) => (word === word.toUpperCase() ? capitalize(word.toLowerCase()) : capitalize(word)))
    .join('');

/** A name in CONSTANT_CASE or kebab-case in PascalCase. Different names stay different: `E_1` keeps its underscore. */
export const distinctPascalCase = (name: string): string =>
  name
    .split(/[_-](?=\d)/)
    .map(pascalCase)
    .join('_');

/** A registry's name in the spellings that identifiers and paths need. */
export interface RegistryNames {
  /** `WapiCode` begins with it. */
  readonly pascal: string;
  /** `wapi-codes.ts` begins with it. */
  readonly kebab: string;
}

export const createNames = (name: string): RegistryNames => ({
  pascal: pascalCase(name),
  kebab: splitWords(name).join('-').toLowerCase(),
});

const splitWords = (name: string): string[] => name.split(/[ _-]+/);

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
