import { listTags } from '../source/entries.ts';
import type { EditContext, Planned } from './context.ts';
import { addItem } from './documentEdit.ts';

/** Adds a language that may lack translations until they are written. */
export function planLocale({ tree, source }: EditContext, tag: string): Planned {
  const locales = listTags(source);
  if (locales.includes(tag)) return { refusal: `${tag} is a language of the registry already` };
  if (locales.length === 0) return { refusal: 'list the source language under `locales` first' };
  return { changes: [addItem(tree, ['locales'], { tag, complete: false })] };
}
