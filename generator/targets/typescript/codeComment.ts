import { docsLink } from '../../docsLink.ts';
import { jsdocText } from '../../escape/typescript.ts';
import type { Code, Registry } from '../../registry.ts';
import type { Text } from '../../source.ts';

/**
 * The lines of a JSDoc comment that tells all about a code which a programmer wants to know at its name.
 *
 * @param scope what stands before the name of another code in the same module, with its full stop
 */
export function codeComment(code: Code, registry: Registry, scope = ''): string[] {
  const [locale] = registry.locales;
  const say = (text: Text | undefined): string | undefined =>
    text === undefined ? undefined : jsdocText(text[locale] ?? '');
  const { deprecated, parameter } = code;

  const paragraphs = [
    say(code.message),
    say(code.hint),
    parameter === undefined ? undefined : `Parameter: \`${parameter}\``,
    ...code.meanings.map(({ command, message }) => `In \`${command}\`: ${say(message)}`),
  ].filter((paragraph) => paragraph !== undefined);
  return [
    '/**',
    ...paragraphs
      .flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]))
      .map(commentLine),
    commentLine(''),
    ...(deprecated === undefined
      ? []
      : [
          commentLine(
            `@deprecated ${say(deprecated.reason)}${replacement(deprecated.replacedBy, registry, scope)}`,
          ),
        ]),
    commentLine(`@see [${code.code} ${code.kind.id}](${docsLink(code, registry, '../docs/')})`),
    ' */',
  ];
}

const commentLine = (text: string): string => ` * ${text}`.trimEnd();

function replacement(number: number | undefined, { codes }: Registry, scope: string): string {
  if (number === undefined) return '';
  return ` Use {@link ${scope}${codes.find(({ code }) => code === number)?.name}} instead.`;
}
