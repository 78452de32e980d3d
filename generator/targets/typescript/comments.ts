import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { markdownUrl } from '../../text/markdown.ts';
import { jsdocText } from '../../text/typescript.ts';
import type { ListedCode } from './moduleView.ts';

/**
 * The lines of a code's comment: all that a programmer wants to read at its name.
 *
 * @param scope the qualifier of other codes' names in the same module, with its full stop
 */
export function commentCode(code: ListedCode, scope = ''): string[] {
  const { deprecated, link, page } = code;
  const linkName = (name: string) => `{@link ${scope}${name}}`;
  return [
    ...createParagraphs(code, JSDOC).flatMap((paragraph) => [paragraph, '']),
    ...(deprecated === undefined
      ? []
      : [`@deprecated ${createDeprecation(JSDOC.text(deprecated.reason), deprecated, linkName)}`]),
    `@see [${code.code} ${code.kind}](${markdownUrl(link ?? `../docs/${page}`)})`,
  ];
}

/** The comment of an earlier name of a code. */
export const commentAlias = ({ name }: ListedCode, scope = ''): string[] => [
  `@deprecated Renamed: use {@link ${scope}${name}}.`,
];

const JSDOC = {
  text: (text: string): string => jsdocText(text).trimEnd(),
  name: (name: string): string => `\`${name}\``,
};
