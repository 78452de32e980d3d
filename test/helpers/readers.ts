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

/** What each heading, paragraph, item and cell of a Markdown page shows, with `\n` for a line end. */
export const readBlocks = (page: string): string[] =>
  markdown
    .parse(page, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => shown(children ?? []));

/** The markup of a Markdown page without its words: the same for all texts that hold no markup. */
export const readStructure = (page: string): string[] =>
  markdown
    .parse(page, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type, content }) => !/^(text|inline|softbreak)/.test(type) && !isLineEnd(type, content))
    .map(
      ({ type, tag, attrs }) => `${type} ${tag} ${attrs?.map(([name, value]) => `${name}=${value}`) ?? ''}`,
    );

/** What one line of Markdown shows. */
export const readInline = (text: string): string => shown(markdown.parseInline(text, {})[0]?.children ?? []);

const shown = (tokens: readonly { type: string; content: string }[]): string =>
  tokens
    .map(({ type, content }) => {
      if (type === 'html_inline') return isLineEnd(type, content) ? '\n' : '';
      return type === 'softbreak' ? '\n' : content;
    })
    .join('');

const isLineEnd = (type: string, content: string): boolean =>
  type === 'html_inline' && /^<br ?\/?>$/.test(content);
