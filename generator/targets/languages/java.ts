import compiled from '../../../templates/java/code.java.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine } from '../../text/commentLines.ts';
import { javaComment, javaConstant, javadocText, javadocUrl, javaString } from '../../text/java.ts';
import type { BuiltInTarget } from '../target.ts';
import { formatCall, formatJavadoc } from './javaLayout.ts';
import { createLanguageView, type KindView, type LanguageView } from './languageView.ts';

export const java: BuiltInTarget = {
  name: 'java',
  owns: 'java',
  description: 'An enum for Java 11 and later. Java limits it to about 2,300 codes.',
  render(registry, kit) {
    const view = createLanguageView(registry, kit);
    const isWide = view.largest >= 2 ** 31;
    const number = (value: number): string => (isWide ? `${value}L` : `${value}`);
    const template = createTemplate(compiled, {
      string: javaString,
      constant: javaConstant,
      number,
      headerLine: (line: string) => javaComment(commentLine(line)),
      code: (code: CodeView) => createEnumConstant(code, number(code.code)),
      kind: ({ id, outcome }: KindView) =>
        formatCall(javaConstant(id), [javaString(id), `Outcome.${javaConstant(outcome)}`], '    '),
      enumComment,
      codeComment,
      kindComment,
    });
    const types = isWide
      ? { primitive: 'long', boxed: 'Long', optional: 'OptionalLong' }
      : { primitive: 'int', boxed: 'Integer', optional: 'OptionalInt' };
    const text = template({ ...view, ...types, isWide });
    return [{ path: `java/${registry.names.pascal}Code.java`, text }];
  },
};

const createEnumConstant = ({ name, kind, retry, message }: CodeView, number: string): string =>
  formatCall(
    name,
    [number, `Kind.${javaConstant(kind)}`, `Retry.${javaConstant(retry)}`, javaString(message)],
    '  ',
  );

const enumComment = ({ name, source }: LanguageView): string =>
  formatJavadoc(
    [
      `Every ${name} code that the registry lists. Others can appear any day: the static methods take any number.`,
    ],
    source === undefined ? [] : [seeTag(source, name)],
    '',
  );

function codeComment(code: CodeView): string {
  const { link, deprecated } = code;
  const tags = [
    ...(link === undefined ? [] : [seeTag(link, `Code ${code.code}`)]),
    ...(deprecated === undefined ? [] : [deprecatedTag(deprecated)]),
  ];
  return formatJavadoc(createParagraphs(code).map(javadocText), tags, '  ');
}

const seeTag = (url: string, title: string): string => `@see <a href="${javadocUrl(url)}">${title}</a>`;

const deprecatedTag = (deprecated: DeprecationView): string =>
  `@deprecated ${createDeprecation(javadocText(deprecated.reason), deprecated, (name) => `{@link #${name}}`)}`;

const kindComment = ({ title, description }: KindView): string =>
  formatJavadoc([title, ...(description === undefined ? [] : [description])].map(javadocText), [], '    ');
