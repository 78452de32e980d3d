import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';

const GENERATED = fileURLToPath(new URL('../../generated/', import.meta.url));
const DOCS = `${GENERATED}docs/`;
const markdown = new MarkdownIt({ html: true });
const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const textOf = (page: string): string => readFileSync(DOCS + page, 'utf8');

/** Targets of all links of a page. */
function linksOf(page: string): string[] {
  const inline = markdown.parse(textOf(page), {}).flatMap(({ children }) => children ?? []);
  return inline.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
}

describe('the documentation', () => {
  test('has an index and one page a group, in English and in Czech', () => {
    const groups = [
      '12xx',
      '1xxx',
      '22xx',
      '23xx',
      '24xx',
      '2xxx',
      '32xx',
      '33xx',
      '3xxx',
      '42xx',
      '4xxx',
      '5xxx',
    ];
    const names = [...groups, 'README'].map((name) => `${name}.md`);
    expect(pages).toEqual([...names, ...names.map((name) => `cs/${name}`)].sort());
  });

  test.each(pages)('has links that lead somewhere on %s', (page) => {
    for (const link of linksOf(page).filter((target) => !/^https?:/.test(target))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      expect(pages, link).toContain(target);
      if (anchor !== undefined) expect(textOf(target), link).toContain(`<a id="${anchor}"></a>`);
    }
  });

  test.each(pages)('leaves no reference without its address on %s', (page) => {
    const shown = markdown
      .parse(textOf(page), {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'text')
      .map(({ content }) => content);
    expect(shown.filter((text) => /\[[a-z-]+\]/.test(text))).toEqual([]);
  });
});
