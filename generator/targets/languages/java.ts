import compiled from '../../../templates/java/code.java.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine } from '../../text/commentLines.ts';
import { javaComment, javaConstant, javadocText, javadocUrl, javaString } from '../../text/java.ts';
import type { BuiltInTarget } from '../target.ts';
import { formatCall, formatChain, formatJavadoc } from './javaLayout.ts';
import { createLanguageView, type KindView, type LanguageView } from './languageView.ts';
import type { FieldChange, MeaningChange } from './meaningChanges.ts';
import { explainWord, type Word } from './words.ts';

export const java: BuiltInTarget = {
  name: 'java',
  owns: 'java',
  description: 'An enum for Java 11 and later. Java limits it to about 3,400 codes.',
  render(registry, kit) {
    const view = createLanguageView(registry, kit);
    const isWide = view.largest >= 2 ** 31;
    const number = (value: number): string => (isWide ? `${value}L` : `${value}`);
    const template = createTemplate(compiled, {
      string: javaString,
      constant: javaConstant,
      number,
      headerLine: (line: string) => javaComment(commentLine(line)),
      kind: ({ id, outcome, httpStatus }: KindView) =>
        formatCall(
          javaConstant(id),
          [javaString(id), `Outcome.${javaConstant(outcome)}`, `${httpStatus}`],
          '    ',
        ),
      wordComment: (word: Word) => formatJavadoc([javadocText(explainWord(word))], [], '    '),
      addCode: (code: CodeView) => formatAddCode(code, number(code.code)),
      addMeaning: ({ code, ...change }: CodeChange) => formatAddMeaning(change, number(code)),
      setOf: formatSet,
      enumComment,
      codeComment,
      kindComment,
    });
    const types = isWide
      ? { primitive: 'long', boxed: 'Long', optional: 'OptionalLong', getter: 'getAsLong' }
      : { primitive: 'int', boxed: 'Integer', optional: 'OptionalInt', getter: 'getAsInt' };
    const changes = view.changedCodes.flatMap(({ code, changes }) =>
      changes.map((change): CodeChange => ({ code, ...change })),
    );
    const text = template({
      ...view,
      ...types,
      isWide,
      codeChunks: chunk(view.codes, 200),
      changeChunks: chunk(changes, 50),
    });
    return [{ path: `java/${registry.names.pascal}Code.java`, text }];
  },
};

/** Differences of a code's meaning in some commands. */
type CodeChange = MeaningChange & { readonly code: number };

/** Splits code into methods: Java limits each to 64 KiB. */
const chunk = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const javaOrNull = (text: string | undefined): string => (text === undefined ? 'null' : javaString(text));

function formatAddCode(
  { name, kind, retry, parameter, message, hint, limit }: CodeView,
  number: string,
): string {
  const args = [
    number,
    javaString(name),
    `Kind.${javaConstant(kind)}`,
    `Retry.${javaConstant(retry)}`,
    javaOrNull(parameter),
    javaString(message),
    javaOrNull(hint),
    ...(limit === undefined ? [] : [formatLimit(limit)]),
  ];
  return `${formatCall('add', args, '      ')};`;
}

const formatLimit = ({ scope, window, requests, commands = [] }: Limit): string => {
  const args = [
    `Scope.${javaConstant(scope)}`,
    `Window.${javaConstant(window)}`,
    requests === undefined ? 'null' : `${requests}L`,
    `List.of(${commands.map(javaString).join(', ')})`,
  ];
  return formatCall('new Limit', args, '          ', ');').trimStart();
};

function formatAddMeaning({ commands, fields }: MeaningChange, number: string): string {
  const indentation = '          ';
  const calls = fields.map(({ name, value }) =>
    formatCall(`.${name}`, [formatFact(name, value)], indentation, '').trimStart(),
  );
  const end = formatCall('.in', commands.map(javaString), indentation).trimStart();
  return formatChain(`change(${number})`, [...calls, end], '      ');
}

function formatFact(name: FieldChange['name'], value: string | number | undefined): string {
  if (typeof value === 'number') return `${value}`;
  if (name === 'parameter' || name === 'message' || name === 'hint') return javaOrNull(value);
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return value === undefined ? 'null' : `${type}.${javaConstant(value)}`;
}

/** Formats a set, on a line of its own unless it fits on that of its declaration. */
function formatSet(name: string, items: readonly string[]): string {
  const start = `    static final Set<String> ${name} =`;
  const inLine = formatCall(`${start} Set.of`, items.map(javaString), '');
  return inLine.includes('\n')
    ? `\n${formatCall('Set.of', items.map(javaString), '        ')}`
    : inLine.slice(start.length);
}

const enumComment = ({ name, source }: LanguageView): string =>
  formatJavadoc(
    [
      `Every ${name} code that the registry lists. Unlisted numbers can appear at any time: the static methods take any number.`,
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
