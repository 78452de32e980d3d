import { listTags, listUnfinished } from '../source/entries.ts';
import { type EditContext, findEntry, type Planned } from './context.ts';
import { setEntry } from './documentEdit.ts';

/** Reason of the deprecation of a code that another one replaces, by language. */
const USUAL_REASONS: Readonly<Record<string, string>> = {
  en: 'Replaced by another code.',
  cs: 'Nahrazen jiným kódem.',
};

export interface Deprecation {
  /** Number or name of the code to deprecate. */
  readonly code: string;
  /** Number or name of the code that replaces it. */
  readonly replacement: string | undefined;
  /** Reason by language. Default, with a replacement: the usual one. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Marks a code as deprecated. Its number, name and texts stay; the next release adds `since`. */
export function planDeprecation(context: EditContext, { code, replacement, reasons }: Deprecation): Planned {
  const { tree, source } = context;
  const entry = findEntry(context, code);
  if ('refusal' in entry) return entry;
  if (entry.code.deprecated) return { refusal: `${code} is deprecated already` };
  const replacing = replacement === undefined ? undefined : findEntry(context, replacement);
  if (replacing && 'refusal' in replacing) return replacing;
  if (replacing?.number === entry.number) return { refusal: `${code} cannot replace itself` };

  const unfinished = listUnfinished(source);
  const locales = listTags(source).filter((locale) => !unfinished.includes(locale));
  const hasOwn = Object.keys(reasons).length > 0;
  const reasonIn = (locale: string): string | undefined =>
    reasons[locale] ?? (hasOwn || replacing === undefined ? undefined : USUAL_REASONS[locale]);
  const missing = locales.filter((locale) => reasonIn(locale) === undefined);
  if (missing.length > 0) {
    return { refusal: `say why: ${missing.map((locale) => `--reason ${locale}="…"`).join(' ')}` };
  }
  const reason = Object.fromEntries(locales.map((locale) => [locale, reasonIn(locale)]));
  const deprecated = { reason, ...(replacing && { replacedBy: replacing.code.name ?? replacing.number }) };
  return { changes: [setEntry(tree, entry.path, 'deprecated', deprecated)] };
}
