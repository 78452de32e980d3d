import { docsLink } from '../../model/docsLink.ts';
import { codeOf } from '../../model/findCode.ts';
import type { Code, Registry } from '../../model/registry.ts';
import type { Text } from '../../source/source.ts';
import { jsdocText } from '../../text/typescript.ts';

/**
 * A JSDoc comment that tells all about a code which a programmer wants to know at its name, with a line end.
 *
 * @param scope what stands before the name of another code in the same module, with its full stop
 * @param indent what stands before each line
 */
export function codeComment(code: Code, registry: Registry, { scope = '', indent = '' } = {}): string {
  const [locale] = registry.locales;
  const say = (text: Text): string => jsdocText(text[locale] ?? '').trimEnd();
  const { message, hint, parameter, meanings, deprecated, kind } = code;

  const paragraphs = [
    say(message),
    ...(hint === undefined ? [] : [say(hint)]),
    ...(parameter === undefined ? [] : [`Parameter: \`${parameter}\``]),
    ...meanings.map(({ command, message }) => `In \`${command}\`: ${say(message)}`),
  ];
  const start = `${indent} *`;
  const deprecation =
    deprecated === undefined
      ? ''
      : `${start} @deprecated ${say(deprecated.reason)}${replacement(deprecated.replacedBy, registry, scope)}\n`;
  return `${indent}/**
${start} ${paragraphs.join(`\n${start}\n${start} `)}
${start}
${deprecation}${start} @see [${code.code} ${kind.id}](${docsLink(code, registry, '../docs/')})
${start}/
`;
}

function replacement(number: number | undefined, registry: Registry, scope: string): string {
  const code = codeOf(registry, number);
  return code === undefined ? '' : ` Use {@link ${scope}${code.name}} instead.`;
}
