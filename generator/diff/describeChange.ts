import { canonicalJson } from '../lock/seal.ts';
import type { Change, Subject } from './change.ts';

/** Markup of a format for the parts of a line. */
export interface Markup {
  /** Escapes a text of the registry. */
  readonly text: (text: string) => string;
  /** Marks up a name, a field or an id. */
  readonly name: (name: string) => string;
}

/** Names the subject of a change: `2201 UNSUPPORTED_TLD`, or ``kind `rate-limit` ``. */
export const describeSubject = ({ what, id, number }: Subject, { name }: Markup): string =>
  what === 'code' ? `${number} ${name(id)}` : `${what} ${name(id)}`;

/** Describes the details of a change. Empty if the section and the subject say it all. */
export function describeDetails(change: Change, markup: Markup): string {
  const { type, before, after } = change;
  const { name, text } = markup;
  switch (type) {
    case 'code added':
    case 'code deprecated':
      return typeof after === 'string' ? text(after) : '';
    case 'code in use again':
      return 'no longer deprecated';
    case 'code renumbered':
      return `was ${before}`;
    case 'number reused':
      return `its ${change.field} belonged to ${name(String(before ?? 'another code'))}`;
    case 'code renamed':
      return `was ${name(String(before))}, without an alias`;
    case 'code renamed with alias':
      return `was ${name(String(before))}, which is now an alias`;
    case 'alias added':
      return `alias ${name(String(after))}`;
    case 'alias removed':
      return `alias ${name(String(before))} removed`;
    default:
      return change.field === undefined ? '' : describeField(change, markup);
  }
}

function describeField({ field = '', locale, before, after }: Change, { name, text }: Markup): string {
  const label = locale === undefined ? name(field) : `${name(field)} (${locale})`;
  const show = (value: unknown): string =>
    typeof value !== 'string'
      ? text(canonicalJson(value))
      : locale === undefined
        ? text(value)
        : `“${text(value)}”`;
  if (before !== undefined && after !== undefined) return `${label}: ${show(before)} → ${show(after)}`;
  if (after !== undefined) return `${label}: ${show(after)}`;
  return before === undefined ? `${label} removed` : `${label} removed: ${show(before)}`;
}
