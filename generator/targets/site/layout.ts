import layoutTemplate from '../../../templates/site/layout.html.hbs';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine } from '../../text/commentLines.ts';
import { htmlText, htmlUrl } from '../../text/markup.ts';
import { COMMANDS, folderOf, INDEX, isRightToLeft, KINDS, nameLanguage, type Page } from './page.ts';

/** Properties of a page besides its content. */
export interface Head {
  /** Relative to the folder of its language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** JSON. */
  readonly jsonLd?: string;
  /** The script it needs. Search and unlisted-number pages load the data of all codes. */
  readonly script?: 'search' | 'unlisted';
  /** Base address of links, for a page that is served in place of others. */
  readonly base?: string | undefined;
}

/** Content security policy: only files of the site, no inline scripts or styles. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Formats a line of an HTML comment, without ending it. */
const headerLine = (line: string): string => commentLine(line).replace(/--(!?)>/g, '--$1\\>');

const print = createTemplate(layoutTemplate, { headerLine, text: htmlText });

/**
 * Prints a page around its content.
 *
 * @param content HTML
 * @param url address of the site, if it has one
 */
export function printPage(content: string, head: Head, page: Page, header: readonly string[], url?: string) {
  const { registry, locale, label } = page;
  const isSource = locale === registry.locales[0];
  const up = head.base === undefined ? page.up : `${head.base}${folderOf(locale, registry)}`;
  const root = head.base ?? `${page.up}${isSource ? '' : '../'}`;
  const address = (tag: string): string => `${url}${folderOf(tag, registry)}${head.path}`;
  const isSection = (path: string): boolean => head.path === path;
  return print({
    header,
    policy: POLICY,
    lang: locale,
    isRightToLeft: isRightToLeft(locale),
    label,
    name: registry.name,
    title: head.title,
    description: head.description,
    locale: locale.replaceAll('-', '_'),
    canonical: url === undefined ? undefined : htmlUrl(address(locale)),
    alternates:
      url === undefined ? [] : registry.locales.map((tag) => ({ lang: tag, href: htmlUrl(address(tag)) })),
    jsonLd: head.jsonLd,
    script: head.script,
    root,
    up,
    sections: [
      { href: `${up}${INDEX}`, label: label.codes, current: isSection(INDEX) },
      { href: `${up}${KINDS}`, label: label.kinds, current: isSection(KINDS) },
      { href: `${up}${COMMANDS}`, label: label.commands, current: isSection(COMMANDS) },
    ],
    languages:
      registry.locales.length === 1
        ? []
        : registry.locales.map((tag) => ({
            lang: tag,
            label: nameLanguage(tag),
            current: tag === locale,
            href: `${root}${folderOf(tag, registry)}${head.path}`,
          })),
    content,
    version: registry.version,
    count: registry.codes.length,
    source: registry.source && { title: registry.source.title, url: htmlUrl(registry.source.url) },
  });
}
