import { listCodes, listTags, listUnfinished } from '../source/entries.ts';
import type { Draft, Source, SourceCode } from '../source/source.ts';
import { findGroup, planCode } from './addCode.ts';
import type { EditContext, Planned } from './context.ts';
import type { DocumentEdit } from './documentEdit.ts';

/** A code of a publication that the registry lacks. */
export interface PublishedCode {
  readonly code: number;
  readonly text: string;
}

/** Marks what a person has to write. */
const TODO = 'TODO:';

/** Adds published codes as drafts. They get a name from their text, the usual kind of their group and marked texts. */
export function planDrafts(context: EditContext, published: readonly PublishedCode[]): Planned {
  const names = new Set(listCodes(context.source).map(({ code }) => code.name));
  const changes: DocumentEdit[] = [];
  for (const { code: number, text } of published) {
    const group = findGroup(context, number);
    if (group === undefined) return { refusal: `no group contains ${number}: add one first` };
    const name = createUniqueName(text, number, names);
    names.add(name);
    const planned = planCode(context, { group, number, code: createDraft(context, group, name, text) });
    if ('refusal' in planned) return planned;
    changes.push(...planned.changes);
  }
  return { changes };
}

function createDraft({ source }: EditContext, group: string, name: string, text: string): SourceCode {
  const unfinished = listUnfinished(source);
  const locales = listTags(source).filter((locale) => !unfinished.includes(locale));
  return {
    name,
    kind: findUsualKind(source, group),
    message: Object.fromEntries(locales.map((locale) => [locale, `${TODO} ${text}`])),
    documented: text,
    draft: true,
  };
}

/** The kind that most codes of a group have. */
function findUsualKind({ kinds = {}, groups }: Draft<Source>, group: string): string {
  const codes = Object.values(groups?.[group]?.codes ?? {});
  const count = (kind: string): number => codes.filter((code) => code?.kind === kind).length;
  return Object.keys(kinds).reduce((usual, kind) => (count(kind) > count(usual) ? kind : usual));
}

function createUniqueName(text: string, number: number, taken: ReadonlySet<string | undefined>): string {
  const name = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, 60)
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[A-Z]/.test(name) && !taken.has(name) ? name : `CODE_${number}`;
}
