import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { javaComment, javaConstant, javadocText, javadocUrl, javaString } from '../../text/java.ts';
import type { Kit, OutputFile } from '../target.ts';
import { javadoc } from './javadoc.ts';
import { invocation } from './javaInvocation.ts';
import { type CodeView, type KindView, type LanguageView, languageView } from './languageView.ts';

export function renderJava(registry: Registry, kit: Kit): OutputFile[] {
  const view = languageView(registry, kit);
  const number = (value: number): string => (isWide ? `${value}L` : `${value}`);
  const isWide = view.largest >= 2 ** 31;
  const template = compileTemplate(kit, 'java/code.java.hbs', {
    string: javaString,
    constant: javaConstant,
    number,
    headerLine: (line: string) => javaComment(commentLines([line], Number.POSITIVE_INFINITY).join('')),
    code: (code: CodeView) =>
      invocation(
        code.name,
        [
          number(code.code),
          `Kind.${javaConstant(code.kind)}`,
          `Retry.${javaConstant(code.retry)}`,
          javaString(code.message),
        ],
        '  ',
      ),
    kind: ({ id, outcome }: KindView) =>
      invocation(javaConstant(id), [javaString(id), `Outcome.${javaConstant(outcome)}`], '    '),
    enumComment,
    codeComment,
    kindComment,
  });
  const types = isWide
    ? { primitive: 'long', boxed: 'Long', optional: 'OptionalLong' }
    : { primitive: 'int', boxed: 'Integer', optional: 'OptionalInt' };
  return [{ path: `java/${registry.names.pascal}Code.java`, text: template({ ...view, ...types, isWide }) }];
}

const enumComment = ({ name, source }: LanguageView): string =>
  javadoc(
    [
      `Every ${name} code that the registry lists. Others can appear any day: the static methods take any number.`,
    ],
    source === undefined ? [] : [seeTag(source, name)],
    '',
  );

const codeComment = ({ code, paragraphs, deprecated, link }: CodeView): string =>
  javadoc(
    paragraphs.map(javadocText),
    [
      ...(link === undefined ? [] : [seeTag(link, `Code ${code}`)]),
      ...(deprecated === undefined ? [] : [deprecatedTag(deprecated)]),
    ],
    '  ',
  );

const seeTag = (url: string, title: string): string => `@see <a href="${javadocUrl(url)}">${title}</a>`;

function deprecatedTag({ reason, replacement }: NonNullable<CodeView['deprecated']>): string {
  const instead = replacement === undefined ? '' : ` Use {@link #${replacement.name}} instead.`;
  return `@deprecated ${javadocText(reason)}${instead}`;
}

const kindComment = ({ title, description }: KindView): string =>
  javadoc([title, ...(description === undefined ? [] : [description])].map(javadocText), [], '    ');
