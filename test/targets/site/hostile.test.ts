import { describe, expect, test } from 'vitest';
import { site } from '../../../generator/targets/site/index.ts';
import { attribute, type Element, readPage } from '../../helpers/html.ts';
import { renderTarget } from '../../helpers/renderTarget.ts';
import { hostileRegistries } from '../../languages/hostileRegistry.ts';

/** All that the templates and the target make. Another element would come from a text. */
const ELEMENTS = new Set(
  (
    'html head meta title link script body a header footer nav main section article search div p span b i em small strong ' +
    'code kbd h1 h2 ul ol li dl dt dd table thead tbody tr th td details summary input button q br figure figcaption mark ' +
    'svg path circle text desc g'
  ).split(' '),
);

const describeElement = (element: Element): string =>
  `<${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`;

const isSuspicious = (element: Element): boolean =>
  !ELEMENTS.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')) ||
  (element.tagName === 'script' && attribute(element, 'src') === undefined
    ? attribute(element, 'type') !== 'application/ld+json'
    : false) ||
  /^(?!https?:|[\w./#?-]+$)/i.test(attribute(element, 'href') ?? attribute(element, 'src') ?? '#');

describe.each(hostileRegistries().map((registry) => ({ name: registry.name, registry })))(
  'the site of the registry $name',
  async ({ registry }) => {
    const files = await renderTarget(registry, site, { site: { url: 'https://example.org/codes/' } });
    const pages = [...files].filter(([path]) => path.endsWith('.html'));

    test('has no element and no attribute that a text brought in', () => {
      const suspicious = pages.flatMap(([path, html]) =>
        readPage(html)
          .elements.filter(isSuspicious)
          .map((element) => `${path}: ${describeElement(element)}`),
      );
      expect(suspicious).toEqual([]);
    });

    test('has no text that the parser has to mend', () => {
      expect(
        pages.flatMap(([path, html]) => readPage(html).errors.map((error) => `${path} ${error}`)),
      ).toEqual([]);
    });

    test('allows no script and no style within a page', () => {
      for (const [path, html] of pages) {
        const policy = readPage(html).elements.find(
          (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
        );
        expect(policy && attribute(policy, 'content'), path).toMatch(
          /^default-src 'none'; script-src 'self';/,
        );
        expect(html).not.toContain('unsafe-inline');
      }
    });

    test('has data that is a script of one assignment', () => {
      for (const [path, script] of files) {
        if (!path.endsWith('search.js')) continue;
        const json = script.replace(/^(\/\/[^\n]*\n)*globalThis\.codebook=/, '').replace(/;\n$/, '');
        expect(JSON.parse(json).codes).toHaveLength(registry.codes.length);
      }
    });
  },
);
