/** Converts `rate-limit` and `Rate Limit` to `RateLimit`, `WAPI` to `Wapi`. Words in mixed case keep their capitals. */
export const pascalCase = (name: string): string =>
  splitWords(name)
    .map((word) => (word === word.toUpperCase() ? capitalize(word.toLowerCase()) : capitalize(word)))
    .join('');

/** Converts CONSTANT_CASE or kebab-case to PascalCase. Different names stay different: `E_1` keeps its underscore. */
export const distinctPascalCase = (name: string): string =>
  name
    .split(/[_-](?=\d)/)
    .map(pascalCase)
    .join('_');

/** Spellings of a registry's name for identifiers and paths. */
export interface RegistryNames {
  /** Prefix of `WapiCode`. */
  readonly pascal: string;
  /** Prefix of `wapi-codes.ts`. */
  readonly kebab: string;
}

export const createNames = (name: string): RegistryNames => ({
  pascal: pascalCase(name),
  kebab: splitWords(name).join('-').toLowerCase(),
});

const splitWords = (name: string): string[] => name.split(/[ _-]+/);

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
