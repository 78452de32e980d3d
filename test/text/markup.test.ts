import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { htmlText, htmlUrl, scriptJson } from '../../generator/text/markup.ts';
import fc from '../helpers/fastCheck.ts';

const anyText = fc.string({ unit: 'binary' });

/** HTML has neither control characters nor lone surrogates, and one kind of line end. */
const legible = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

interface Parsed {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}

const parse = (html: string): Parsed => parseFragment(html) as Parsed;

describe('a text as HTML', () => {
  test('is the same text in an element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [element] = parse(`<p>${htmlText(text)}</p>`).childNodes ?? [];
        expect(element?.childNodes?.map(({ nodeName }) => nodeName)).toEqual(text === '' ? [] : ['#text']);
        expect(element?.childNodes?.[0]?.value ?? '').toBe(legible(text));
      }),
    );
  });

  test('is the same text in an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [element] = parse(`<p title="${htmlText(text)}"></p>`).childNodes ?? [];
        expect(element?.attrs).toEqual([{ name: 'title', value: legible(text) }]);
      }),
    );
  });
});

describe('an address', () => {
  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//host', 'x'])(
    'of no web page leads nowhere: %s',
    (url) => expect(htmlUrl(url)).toBe('#'),
  );

  test('of a web page is itself', () => {
    expect(htmlUrl("https://example.org/?a=1&b='")).toBe('https://example.org/?a=1&amp;b=&#39;');
  });
});

describe('JSON in a script element', () => {
  test('is the same data, and does not end the element', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('</script>', '<!--', ']]>'))), (texts) => {
        const nodes = parse(`<script type="application/json">${scriptJson(texts)}</script>`).childNodes ?? [];
        expect(nodes).toHaveLength(1);
        expect(JSON.parse(nodes[0]?.childNodes?.[0]?.value ?? '')).toEqual(texts);
      }),
    );
  });
});
