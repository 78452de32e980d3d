import compiled from '../../../templates/python/codes.py.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import { explainWords, RETRY_MEANINGS } from '../../model/vocabulary.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine, commentLines } from '../../text/commentLines.ts';
import { byCodeUnit } from '../../text/compare.ts';
import { docstringLine, docstringText, pythonString, pythonStrings } from '../../text/python.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView, type KindView, type RetryView } from './languageView.ts';

export const python: BuiltInTarget = {
  name: 'python',
  owns: 'python',
  description: 'A typed module for Python 3.9 and later.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      headerLine: (line: string) => commentLine(line),
      string: pythonString,
      docstring,
      literals,
      words: (words: readonly { id: string }[]) => words.map(({ id }) => pythonString(id)).join(', '),
      retryComment: () => commentLines([explainWords(RETRY_MEANINGS)], 86).join('\n'),
      kindOfCode: (codes: readonly CodeView[]) =>
        formatDict(codes.map(({ code, kind }) => `${code}: ${pythonString(kind)}`)),
      retryOfCode: (retries: readonly RetryView[]) =>
        formatDict(
          retries.flatMap(({ exceptions }) =>
            exceptions.map(({ code, retry }) => `${code}: ${pythonString(retry)}`),
          ),
        ),
      messageOfCode: (codes: readonly CodeView[]) => formatDict(codes.map(formatMessage)),
    });
    const { kebab, pascal } = registry.names;
    const types = ['Kind', 'Outcome', 'Retry', `${pascal}Code`].sort(byCodeUnit);
    const text = template({ ...createLanguageView(registry, kit), types });
    return [{ path: `python/${kebab.replaceAll('-', '_')}_codes.py`, text }];
  },
};

/** Each on a line of its own, but Black wants to see a single one in the line. */
function literals(kinds: readonly KindView[]): string {
  const strings = kinds.map(({ id }) => pythonString(id));
  return strings.length === 1
    ? strings.join('')
    : `\n${strings.map((string) => `    ${string},\n`).join('')}`;
}

const formatDict = (items: readonly string[]): string =>
  items.length === 0 ? '{}' : `{\n${items.map((item) => `    ${item},\n`).join('')}}`;

/** A message in one line, or as several strings where the line would be longer than Black's 88 characters. */
function formatMessage({ code, message }: CodeView): string {
  const item = `${code}: ${pythonString(message)}`;
  if (item.length <= 83) return item;
  const strings = pythonStrings(message, 80).map((string) => `        ${string}\n`);
  return `${code}: (\n${strings.join('')}    )`;
}

/** Of Black's 88 characters, indentation takes 4, and quotes take 6 where a line is the only one. */
const WIDTH = 78;

/** The docstring below a code, where editors look for it. */
function docstring(code: CodeView): string {
  const { deprecated, link } = code;
  const [first = '', ...others] = [
    ...commentLines(createParagraphs(code), WIDTH, docstringText).map(docstringLine),
    ...(deprecated === undefined ? [] : ['', ...deprecatedDirective(deprecated)]),
    ...(link === undefined ? [] : ['', link]),
  ];
  if (others.length === 0 && first.length <= WIDTH) return `"""${first}"""`;
  const indented = others.map((line) => `    ${line}`.trimEnd());
  return `"""${[first, ...indented].join('\n')}\n    """`;
}

/** A directive of Sphinx, since Python itself cannot mark a member of an enum as deprecated. */
function deprecatedDirective(deprecated: DeprecationView): string[] {
  const text = createDeprecation(deprecated.reason, deprecated, (name) => `:attr:\`${name}\``);
  const lines = commentLines([text], WIDTH - 3, docstringText).map(docstringLine);
  return [`.. deprecated:: ${deprecated.since}`, ...lines.map((line) => `   ${line}`)];
}
