import { listUnits, type Translations } from '../exchange/unit.ts';
import { listTags } from '../source/entries.ts';
import type { EditContext, Planned } from './context.ts';
import { type DocumentEdit, setEntry } from './documentEdit.ts';

/** Writes translations into a registry. Empty ones, and those that are there already, change nothing. */
export function planImport({ tree, source }: EditContext, locale: string, { units }: Translations): Planned {
  const [sourceLocale] = listTags(source);
  if (!listTags(source).includes(locale)) {
    return { refusal: `there is no language ${locale}; \`locale add ${locale}\` adds it` };
  }
  if (locale === sourceLocale) {
    return { refusal: `${locale} is the source language: edit its texts in the registry` };
  }
  const known = new Map(listUnits(source, locale, new Map()).map((unit) => [unit.key, unit]));
  const changes: DocumentEdit[] = [];
  const problems: string[] = [];
  for (const { key, original, translation } of units) {
    const unit = known.get(key);
    if (unit === undefined) problems.push(`${key} is not a text of the registry`);
    else if (unit.original !== original) problems.push(`${key} has changed since the export`);
    else if (translation !== '' && translation !== unit.translation) {
      changes.push(setEntry(tree, unit.path, locale, translation));
    }
  }
  if (problems.length > 0) return { refusal: summarize(problems) };
  return { changes };
}

const SHOWN = 10;

function summarize(problems: readonly string[]): string {
  const more = problems.length - SHOWN;
  const lines = [...problems.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
  return `nothing was imported:\n  ${lines.join('\n  ')}\nExport again, and merge the translations into the new file.`;
}
