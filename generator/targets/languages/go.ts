import compiled from '../../../templates/go/codes.go.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { goCommentLine, goDocParagraph, goName, goString } from '../../text/go.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView, type KindView } from './languageView.ts';
import type { FieldChange } from './meaningChanges.ts';
import type { Word, WordSet } from './words.ts';

export const go: BuiltInTarget = {
  name: 'go',
  owns: 'go',
  description: 'A package for Go.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      string: goString,
      identifier: goName,
      text: (text: string | undefined) => goString(text ?? ''),
      strings: formatStrings,
      headerLine: (line: string) => commentLine(line, goCommentLine),
      codeComment,
      kindComment,
      setComment: ({ type, description }: WordSet) =>
        goComment([`${type} is ${description.charAt(0).toLowerCase()}${description.slice(1)}`]),
      wordComment: (type: string, { id, meaning }: Word) =>
        goComment([`${type}${goName(id)} means: ${meaning}.`]),
      limitOf: formatLimit,
      assign: formatAssignment,
    });
    const view = createLanguageView(registry, kit);
    // `int` has at least 32 bits, depending on the machine.
    const integer = view.largest < 2 ** 31 ? 'int' : 'int64';
    // Go package names are one word.
    const packageName = `${registry.names.kebab.replaceAll('-', '')}codes`;
    return [{ path: `go/${packageName}/codes.go`, text: template({ ...view, packageName, integer }) }];
  },
};

function codeComment(code: CodeView): string[] {
  const { name, deprecated, link } = code;
  const [message = '', ...others] = createParagraphs(code).map(goDocParagraph);
  return goComment([
    `Code${goName(name)} means: ${message}`,
    ...others,
    ...(link === undefined ? [] : [`See ${link}`]),
    ...(deprecated === undefined ? [] : [deprecation(deprecated)]),
  ]);
}

const deprecation = (deprecated: DeprecationView): string =>
  `Deprecated: Since ${deprecated.since}. ${createDeprecation(
    goDocParagraph(deprecated.reason),
    deprecated,
    (name) => `Code${goName(name)}`,
  )}`;

const kindComment = ({ id, title, description }: KindView): string[] =>
  goComment([
    `Kind${goName(id)} is: ${goDocParagraph(title)}`,
    ...(description === undefined ? [] : [goDocParagraph(description)]),
  ]);

/** Wraps comments at the usual width: gofmt does not. */
const goComment = (paragraphs: readonly string[]): string[] =>
  commentLines(paragraphs, 97).map(goCommentLine);

/** Formats strings for a `case`, one per line. */
const formatStrings = (texts: readonly string[], indentation: string): string =>
  texts.map(goString).join(`,\n${indentation}`);

const formatLimit = ({ scope, window, requests, commands }: Limit): string => {
  const fields = [
    `Scope: Scope${goName(scope)}`,
    `Window: Window${goName(window)}`,
    ...(requests === undefined ? [] : [`Requests: ${requests}`]),
    ...(commands === undefined ? [] : [`Commands: []string{${commands.map(goString).join(', ')}}`]),
  ];
  return `&Limit{${fields.join(', ')}}`;
};

/** Formats an assignment to a field of `Info`. */
function formatAssignment({ name, value }: FieldChange): string {
  if (name === 'httpStatus') return `HTTPStatus = ${value}`;
  const field = goName(name);
  if (name === 'parameter' || name === 'message' || name === 'hint')
    return `${field} = ${goString(value ?? '')}`;
  return `${field} = ${value === undefined ? '""' : `${field}${goName(value)}`}`;
}
