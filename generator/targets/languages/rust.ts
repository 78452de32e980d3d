import compiled from '../../../templates/rust/codes.rs.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { markdownLine } from '../../text/markdown.ts';
import { rustDocText, rustString, rustVariant } from '../../text/rust.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView, type KindView } from './languageView.ts';
import type { FieldChange } from './meaningChanges.ts';
import { explainWord, type Word } from './words.ts';

export const rust: BuiltInTarget = {
  name: 'rust',
  owns: 'rust',
  description: 'A module for Rust, without a crate.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      string: rustString,
      variant: rustVariant,
      headerLine: (line: string) => commentLine(line),
      codeComment,
      kindComment,
      deprecation,
      fromCode: ({ code, name }: CodeView) => formatArm(`${code}`, `Self::${rustVariant(name)}`),
      toCode: ({ code, name }: CodeView) => formatArm(`Self::${rustVariant(name)}`, `${code}`),
      toId: ({ id }: Word) => formatArm(`Self::${rustVariant(id)}`, rustString(id)),
      toOutcome: ({ id, outcome }: KindView) =>
        formatArm(`Self::${rustVariant(id)}`, `Outcome::${rustVariant(outcome)}`),
      toHttpStatus: ({ id, httpStatus }: KindView) => formatArm(`Self::${rustVariant(id)}`, `${httpStatus}`),
      wordComment: (word: Word) => rustComment([explainWord(word)]),
      option: formatOption,
      limitOf: formatLimit,
      alternatives: (items: readonly string[]) => items.map(rustString).join(' | '),
      assign: formatAssignment,
    });
    const view = createLanguageView(registry, kit);
    const integer = chooseInteger(view.largest);
    const path = `rust/${registry.names.kebab.replaceAll('-', '_')}_codes.rs`;
    return [{ path, text: template({ ...view, integer, wide: integer === 'u64' }) }];
  },
};

/** Chooses the narrowest type for the numbers of all ranges. */
const chooseInteger = (largest: number): string =>
  largest < 2 ** 16 ? 'u16' : largest < 2 ** 32 ? 'u32' : 'u64';

function codeComment(code: CodeView): string[] {
  const [message = '', ...others] = createParagraphs(code).map(rustDocText);
  const { link } = code;
  return rustComment([`${code.code}: ${message}`, ...others, ...(link === undefined ? [] : [`<${link}>`])]);
}

const kindComment = ({ title, description }: KindView): string[] =>
  rustComment([rustDocText(title), ...(description === undefined ? [] : [rustDocText(description)])]);

/** Wraps comments at 100 columns including 8 of indentation. rustfmt does not. */
const rustComment = (paragraphs: readonly string[]): string[] =>
  commentLines(paragraphs, 92).map(markdownLine);

const deprecation = (deprecated: DeprecationView): string =>
  rustString(createDeprecation(deprecated.reason.trim(), deprecated, rustVariant));

/** Formats an arm of a `match` in the style of rustfmt: with a block if the line would be too long. */
function formatArm(pattern: string, value: string): string {
  const line = `            ${pattern} => ${value},`;
  return line.length <= 100 ? line : line.replace(/^( *)(.* => )(.*),$/, '$1$2{\n$1    $3\n$1}');
}

const formatOption = (text: string | undefined): string =>
  text === undefined ? 'None' : `Some(${rustString(text)})`;

const formatLimit = ({ scope, window, requests, commands }: Limit): string => {
  const list = commands && `Some(&[${commands.map(rustString).join(', ')}])`;
  const fields = [
    `scope: Scope::${rustVariant(scope)}`,
    `window: Window::${rustVariant(window)}`,
    `requests: ${requests === undefined ? 'None' : `Some(${requests})`}`,
    `commands: ${list ?? 'None'}`,
  ];
  return `Limit { ${fields.join(', ')} }`;
};

/** Formats an assignment to a field of `Info`. */
function formatAssignment({ name, value }: FieldChange): string {
  switch (name) {
    case 'httpStatus':
      return `http_status = Some(${value})`;
    case 'parameter':
    case 'message':
    case 'hint':
      return `${name} = ${formatOption(value)}`;
    case 'answer':
      return `answer = ${value === undefined ? 'None' : `Some(Answer::${rustVariant(value)})`}`;
    case 'kind':
      return `kind = Some(Kind::${rustVariant(value)})`;
    default:
      return `${name} = ${rustVariant(name)}::${rustVariant(value)}`;
  }
}
