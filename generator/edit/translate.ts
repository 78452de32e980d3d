import { listTags } from '../source/entries.ts';
import { type EditContext, findEntry, type Planned } from './context.ts';
import { setEntry } from './documentEdit.ts';

export interface Translation {
  /** Number or name of a code. */
  readonly code: string;
  readonly locale: string;
  readonly field: 'message' | 'hint' | 'description';
  readonly text: string;
}

/** Sets a text of a code in one language. */
export function planTranslation(context: EditContext, { code, locale, field, text }: Translation): Planned {
  const entry = findEntry(context, code);
  if ('refusal' in entry) return entry;
  const locales = listTags(context.source);
  if (!locales.includes(locale)) {
    const known = locales.join(', ');
    return { refusal: `there is no language ${locale}, only ${known}; \`locale add ${locale}\` adds it` };
  }
  const { tree } = context;
  if (entry.code[field] !== undefined) {
    return { changes: [setEntry(tree, [...entry.path, field], locale, text)] };
  }
  if (locale !== locales[0]) {
    return { refusal: `${code} has no ${field} in ${locales[0]}: write that first` };
  }
  return { changes: [setEntry(tree, entry.path, field, { [locale]: text }, { after: 'message' })] };
}
