import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { compileMdx, withoutHarmless } from '../helpers/mdx.ts';

const DOCS = fileURLToPath(new URL('../../generated/docs/', import.meta.url));
const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path): [string, string] => [path, readFileSync(DOCS + path, 'utf8')]);

describe('the pages of the documentation', () => {
  test.each(pages)('compile as MDX without other HTML than anchors and line ends: %s', async (_, text) => {
    expect(withoutHarmless(await compileMdx(text))).toEqual([]);
  });

  test('leave markdownlint nothing to say', async () => {
    const found = await lint({
      strings: Object.fromEntries(pages),
      config: {
        default: true,
        'line-length': false,
        // The first lines are a comment.
        'first-line-heading': false,
        // The message of a code is in bold. It is not a heading.
        'no-emphasis-as-heading': false,
        'no-inline-html': { allowed_elements: ['a', 'br', 'wbr'] },
      },
    });
    expect(Object.entries(found).filter(([, errors]) => errors.length > 0)).toEqual([]);
  });
});
