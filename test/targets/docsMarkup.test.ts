import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../../generator/load.ts';
import type { Registry } from '../../generator/model/registry.ts';
import { createRunCached } from '../../generator/printers/runCached.ts';
import { docs } from '../../generator/targets/docs/index.ts';
import { createKit } from '../../generator/targets/kit.ts';
import { mdxParagraph, mdxStrong, mdxText } from '../../generator/text/mdx.ts';
import builtIn from '../../templates/docs/labels.json' with { type: 'json' };
import { arbitraryRegistry, arbitraryText } from '../helpers/arbitraryRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { readMdx, withoutHarmless } from '../helpers/mdx.ts';
import { readBlocks, readStructure } from '../helpers/readers.ts';
import { withPlainTexts } from '../helpers/withPlainTexts.ts';
import { hostileRegistries } from '../languages/hostileRegistry.ts';

const EVERY_FEATURE = fileURLToPath(new URL('../cases/every-feature/codes.yaml', import.meta.url));

/** Its pages. The tests of the site are about its pictures. */
const renderDocs = (registry: Registry) =>
  [...docs.render(registry, createKit(registry, 'codes.yaml', createRunCached()))].filter(({ path }) =>
    path.endsWith('.md'),
  );

/** @param plain the same registry with nothing but words in its texts */
function expectInert(registry: Registry, plain: Registry): void {
  const expected = renderDocs(plain);
  for (const [index, { path, text }] of renderDocs(registry).entries()) {
    expect(withoutHarmless(readMdx(text)), path).toEqual([]);
    expect(readStructure(text), path).toEqual(readStructure(expected[index]?.text ?? ''));
  }
}

/** Long texts take long, and hold nothing that short ones do not. */
const arbitraryShortText = arbitraryText.filter(({ length }) => length < 100);

describe('a text in the documentation is never markup', () => {
  test.each(hostileRegistries().map((registry) => [registry.name, registry] as const))(
    'in the registry %s, which has the worst of texts',
    (_, registry) => expectInert(registry, withPlainTexts(registry)),
  );

  test('whatever it holds', () =>
    fc.assert(
      fc.property(arbitraryRegistry, (registry) => {
        fc.pre(JSON.stringify(registry).length < 10_000);
        expectInert(registry, withPlainTexts(registry));
      }),
      { numRuns: 10 },
    ));

  test('where it is a label of the registry', async () => {
    const { registry } = await load(readFileSync(EVERY_FEATURE), 'codes.yaml');
    const plain = withPlainTexts(registry ?? expect.fail());
    const withLabels = (text: string): Registry => {
      const labels = Object.fromEntries(Object.keys(builtIn.en).map((key) => [key, text]));
      return { ...plain, labels: Object.fromEntries(plain.locales.map((locale) => [locale, labels])) };
    };
    fc.assert(
      fc.property(arbitraryShortText, (text) => expectInert(withLabels(text), withLabels('label'))),
      { numRuns: 20 },
    );
  });

  test('at the start of a block, in bold, in a cell', () =>
    fc.assert(
      fc.property(arbitraryShortText, (text) => {
        for (const [page, shown] of [
          [mdxParagraph(text), text],
          [mdxStrong(text), text],
          [`| x |\n| --- |\n| ${mdxText(text)} |`, text],
        ] as const) {
          expect(readBlocks(page)).toContain(shown);
          expect(readMdx(page).filter((found) => found !== 'mdxJsxElement br')).toEqual([]);
        }
      }),
    ));

  test.each([
    'import fs from "fs"',
    'export default 1',
    '{process.exit()}',
    '</a>',
    '<!-- x',
    '- item',
    '1. item',
    '# h',
    '> q',
    '+ item',
    '===',
    '    code',
    '[a]: b',
  ])('%s begins a paragraph as it is', async (text) => {
    expect(readBlocks(mdxParagraph(text))).toEqual([text.trim()]);
    expect(readMdx(mdxParagraph(text))).toEqual([]);
  });
});
