import { expect, test } from 'vitest';
import { load } from '../../generator/load.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';

const compileText = (text: string) => load(new TextEncoder().encode(text), 'codes.yaml');

/** A registry whose code has a description, a message and data in blocks of text. */
const withBlocks = (literal: string, folded: string): string =>
  exampleRegistry(
    `100:
        name: OK
        kind: ok
        message:
          en: ${folded}
            Well
            done
          cs: Hotovo
        description:
          en: ${literal}
            Two
            lines
          cs: Dva
        x-script: |
          a
`,
  );

test('the line end of a block of text is dropped, but not in data under x- keys', async () => {
  const { registry, diagnostics } = await compileText(withBlocks('|', '>'));
  expect(diagnostics).toEqual([]);
  expect(registry?.codes[0]).toMatchObject({
    message: { en: 'Well done', cs: 'Hotovo' },
    description: { en: 'Two\nlines', cs: 'Dva' },
    extensions: { 'x-script': 'a\n' },
  });
});

test('the same registry comes of blocks without line ends', async () => {
  expect((await compileText(withBlocks('|', '>'))).registry).toEqual(
    (await compileText(withBlocks('|-', '>-'))).registry,
  );
});

test('further line ends are found', async () => {
  const { diagnostics } = await compileText(
    withBlocks('|', '>').replace('lines\n', 'lines\n\n').replace('en: |', 'en: |+'),
  );
  expect(diagnostics).toMatchObject([
    { rule: 'i18n/whitespace', range: { start: { line: 21, column: 15 } } },
  ]);
});
