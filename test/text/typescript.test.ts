import { ts } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { jsdocText, jsdocUrl, typescriptString } from '../../generator/text/typescript.ts';

/** The JSDoc tags that TypeScript finds in comments with these texts. */
function findTags(texts: readonly string[]): string[] {
  const code = texts.map((text) => `/** text ${text} */\nexport {};\n`).join('');
  const sourceFile = ts.createSourceFile('texts.ts', code, ts.ScriptTarget.Latest, true);
  expect(sourceFile.statements.length, 'comments that end early leave other statements').toBe(texts.length);
  return sourceFile.statements.flatMap((statement) => ts.getJSDocTags(statement).map((tag) => tag.getText()));
}

describe('a text in a JSDoc comment', () => {
  test('begins no tag, whatever character comes before the @', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(findTags(units.map((unit) => jsdocText(`${unit}@see x`)))).toEqual([]);
    expect(findTags(units.map((unit) => jsdocText(`{${unit}@link x}`)))).toEqual([]);
  });

  test('neither ends the comment nor begins a tag after an invisible character', () => {
    expect(jsdocText('*/\u200b@see*/')).toBe('\\*\\/\u200b\\@see\\*\\/');
    expect(findTags([jsdocText('*/\u200b@see*/'), jsdocText('a\u0085@see b'), jsdocText('@see')])).toEqual(
      [],
    );
  });

  test('keeps an @ that begins no tag as it is', () => {
    expect(jsdocText('write to me@example.org')).toBe('write to me@example.org');
  });
});

test('an address does not end the comment that it is in', () => {
  expect(jsdocUrl('https://example.org/*/')).toBe('https://example.org/%2A/');
});

test.each(["it's", 'say "hi"', 'back\\slash', 'line\nend', '\u2028\u2029', '', '\0'])(
  'the string of %j evaluates to it',
  (text) => {
    const literal = typescriptString(text);
    expect(literal).toMatch(/^'[^\n\u2028\u2029]*'$/);
    expect(new Function(`return ${literal}`)()).toBe(text);
  },
);
