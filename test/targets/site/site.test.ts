import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { docs } from '../../../generator/targets/docs/index.ts';
import { targets } from '../../../generator/targets/index.ts';
import { createCatalogue } from '../../../generator/targets/json/catalogue.ts';
import { site } from '../../../generator/targets/site/index.ts';
import { attribute, type Element, readPage, textOf } from '../../helpers/html.ts';
import { renderTarget } from '../../helpers/renderTarget.ts';
import { loadWapi } from '../../helpers/wapiRegistry.ts';

const registry = await loadWapi();
const files = await renderTarget(registry, site);
const textAt = (path: string): string => files.get(path) ?? '';
const pages = new Map(
  [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, readPage(html)]),
);
const zipped = (path: string): number => gzipSync(textAt(path), { level: 9 }).length;

describe('the pages', () => {
  test('are valid HTML', () => {
    expect(
      [...pages].filter(([, { errors }]) => errors.length > 0).map(([path, page]) => [path, page.errors]),
    ).toEqual([]);
  });

  test('are one a code and one a command in each language', () => {
    const names = [
      ...registry.codes.map(({ code }) => `wapi-${code}.html`),
      ...registry.commands.map(({ name }) => `commands/${name}.html`),
      ...['index.html', 'kinds.html', 'commands/index.html', 'unknown.html', '404.html'],
    ];
    expect([...pages.keys()].sort()).toEqual([...names, ...names.map((name) => `cs/${name}`)].sort());
  });

  test('link to nothing that does not exist', () => {
    const broken: string[] = [];
    for (const [path, { elements }] of pages) {
      for (const element of elements) {
        const address = attribute(element, 'href') ?? attribute(element, 'src');
        if (address === undefined || /^https?:/.test(address)) continue;
        const [file = '', anchor] = address.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        const ids = pages.get(target)?.elements.map((each) => attribute(each, 'id'));
        if (!files.has(target) || (anchor !== undefined && !ids?.includes(anchor)))
          broken.push(`${path}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('link to themselves in each other language', () => {
    for (const [path, { elements }] of pages) {
      const links = elements.filter((element) => attribute(element, 'hreflang') !== undefined);
      const targets = links.map((link) => posix.join(posix.dirname(path), attribute(link, 'href') ?? ''));
      const name = path.replace(/^cs\//, '');
      expect(targets, path).toEqual([name, `cs/${name}`]);
    }
  });

  test('have no id twice', () => {
    for (const [path, { elements }] of pages) {
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test('have a title and a description of their own', () => {
    for (const folder of ['', 'cs/']) {
      const codePages = registry.codes.map(
        ({ code }) => pages.get(`${folder}wapi-${code}.html`)?.elements ?? [],
      );
      const titles = codePages.map((elements) => elements.find(({ tagName }) => tagName === 'title'));
      expect(new Set(titles.map((title) => title && textOf(title))).size).toBe(registry.codes.length);
      for (const elements of codePages) {
        const description = elements.find((element) => attribute(element, 'name') === 'description');
        expect(description && attribute(description, 'content')).toMatch(/\S{3}/);
      }
    }
  });

  test('describe a code to search engines', () => {
    const data = pages
      .get('wapi-2214.html')
      ?.elements.find((each) => attribute(each, 'type') === 'application/ld+json');
    expect(data && JSON.parse(textOf(data))).toMatchObject({ '@type': 'DefinedTerm', termCode: '2214' });
  });
});

describe('an address that an output emits', () => {
  test('of the catalogue has a page in the documentation', async () => {
    const documentation = await renderTarget(registry, docs);
    const { codes } = createCatalogue(registry) as { codes: Record<string, { docs: string }> };
    for (const { docs: address } of Object.values(codes)) {
      const [path = '', anchor] = posix.normalize(address).replace('../docs/', '').split('#');
      expect(documentation.get(path), address).toContain(`<a id="${anchor}"></a>`);
    }
  });

  test('of the documentation, as an anchor or a number, opens the code on the front page', () => {
    const ids = pages.get('index.html')?.elements.map((element) => attribute(element, 'id'));
    for (const { code } of registry.codes)
      expect(ids).toEqual(expect.arrayContaining([`${code}`, `wapi-${code}`]));
  });
});

describe('the site of 254 codes', () => {
  test.each(['', 'cs/'])('loads at most 60 kB first in %s', (folder) => {
    const first = [`${folder}index.html`, 'site.css', 'site.js', `${folder}search.js`, 'icon.svg'];
    expect(first.map(zipped).reduce((a, b) => a + b)).toBeLessThan(60_000);
  });

  test('has pages of codes of at most 3 kB beside what is shared', () => {
    const large = [...pages.keys()].filter((path) => /wapi-\d/.test(path) && zipped(path) > 3000);
    expect(large).toEqual([]);
  });
});

describe('the page of a code', () => {
  const factsOf = (path: string): ReadonlyMap<string, string> => {
    const elements = pages.get(path)?.elements ?? [];
    const terms = elements.filter(({ tagName }) => tagName === 'dt').map(textOf);
    const values = elements.filter(({ tagName }) => tagName === 'dd').map(textOf);
    return new Map(terms.map((term, index) => [term, values[index] ?? '']));
  };
  const bodyOf = (path: string): string => {
    const main = pages.get(path)?.elements.find(({ tagName }) => tagName === 'main');
    return main === undefined ? '' : textOf(main);
  };

  test('has the hint before the message', () => {
    const body = bodyOf('wapi-2214.html');
    expect(body.indexOf('List each DNS server only once.')).toBeGreaterThan(0);
    expect(body.indexOf('duplicate DNS entry')).toBeGreaterThan(
      body.indexOf('List each DNS server only once.'),
    );
  });

  test('says so where there is no hint', () => {
    const without = registry.codes.filter(({ hint }) => hint === undefined);
    expect(without.length).toBeGreaterThan(0);
    for (const { code } of without) expect(bodyOf(`wapi-${code}.html`)).toContain('There is no advice');
  });

  test('tells what another system means by the number', () => {
    expect(factsOf('wapi-2303.html').get('Other systems')).toBe(
      'In EPP (RFC 5730), 2303 means something else: “Object does not exist”.',
    );
    expect(factsOf('wapi-1000.html').get('Other systems')).toContain('means the same');
  });

  test('has a row for each command where it means something else', () => {
    for (const { code, meanings } of registry.codes) {
      const rows = (pages.get(`wapi-${code}.html`)?.elements ?? []).filter(
        (element) => element.tagName === 'th' && attribute(element, 'scope') === 'row',
      );
      expect(rows.map(textOf), `${code}`).toEqual(meanings.map(({ command }) => command.name));
    }
  });

  test("names identifiers that the languages' files have", async () => {
    const words = new Map<string, ReadonlySet<string>>();
    for (const target of targets.filter(({ owns }) => LANGUAGES.includes(owns))) {
      const texts = [...(await renderTarget(registry, target)).values()];
      words.set(target.owns, new Set(texts.flatMap((text) => text.match(/\w+/g) ?? [])));
    }
    expect([...words.keys()].sort()).toEqual([...LANGUAGES].sort());
    for (const { code } of registry.codes) {
      const lines = listUsages(pages.get(`wapi-${code}.html`)?.elements ?? []);
      const identifiers = lines.map((text) => text.match(/\w+(?="?$| \} from)/)?.[0] ?? 'none');
      const missing = LANGUAGES.filter((owns, index) => !words.get(owns)?.has(identifiers[index] ?? 'none'));
      expect(missing, `${code} ${identifiers}`).toEqual([]);
    }
  });
});

/** The texts that buttons copy for each language. */
const listUsages = (elements: readonly Element[]): string[] =>
  elements
    .filter(({ tagName, parentNode }) => tagName === 'code' && parentNode && hasButton(parentNode.childNodes))
    .map(textOf);

const hasButton = (nodes: readonly { readonly nodeName: string }[]): boolean =>
  nodes.some(({ nodeName }) => nodeName === 'button');

const LANGUAGES = [
  'typescript',
  'javascript',
  'php',
  'python',
  'go',
  'rust',
  'java',
  'csharp',
  'powershell',
  'shell',
];
