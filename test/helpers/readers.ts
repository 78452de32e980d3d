import { po } from 'gettext-parser';
import { createInstance } from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';
import MarkdownIt from 'markdown-it';
import { getProperties } from 'properties-file';

/** Messages by key, as a program that uses one of the formats sees them. */
export type Messages = Readonly<Record<string, string>>;

/** ICU messages, formatted by the library that react-intl is built on. */
export const readIcu = (json: string, locale: string): Messages =>
  Object.fromEntries(
    Object.entries(JSON.parse(json) as Messages).map(([key, message]) => [
      key,
      String(new IntlMessageFormat(message, locale).format()),
    ]),
  );

/** A namespace of i18next; interpolation is off, since i18next has no escape for `{{` and `$t(`. */
export function readI18next(json: string, locale: string): Messages {
  const instance = createInstance();
  const resources = JSON.parse(json) as Messages;
  instance.init({ lng: locale, resources: { [locale]: { codes: resources } }, initAsync: false });
  return Object.fromEntries(
    Object.keys(resources).map((key) => [key, instance.t(key, { ns: 'codes', skipInterpolation: true })]),
  );
}

/** A PO file, by context. */
export const readGettext = (text: string): Messages =>
  Object.fromEntries(
    Object.entries(po.parse(text).translations)
      .filter(([context]) => context !== '')
      .map(([context, entries]) => [context, Object.values(entries)[0]?.msgstr[0] ?? '']),
  );

export const readProperties = (text: string): Messages => getProperties(text);

const markdown = new MarkdownIt({ html: true });

/** A table cell of a Markdown page: what it shows, with `\n` for `<br>`. */
type Cell = string;

/** The rows of all tables of a Markdown page, as a reader of the page sees them. */
export function readTables(page: string): Cell[][] {
  const rows: Cell[][] = [];
  for (const token of markdown.parse(page, {})) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline' && token.level >= 4) rows.at(-1)?.push(shown(token.children ?? []));
  }
  return rows;
}

/** What one line of Markdown shows. */
export const readInline = (text: string): string => shown(markdown.parseInline(text, {})[0]?.children ?? []);

const shown = (tokens: readonly { type: string; content: string }[]): string =>
  tokens
    .map(({ type, content }) => {
      if (type === 'html_inline') return content === '<br>' ? '\n' : '';
      return type === 'softbreak' ? '\n' : content;
    })
    .join('');
