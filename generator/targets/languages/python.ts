import compiled from '../../../templates/python/codes.py.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine, commentLines } from '../../text/commentLines.ts';
import { byCodeUnit } from '../../text/compare.ts';
import { docstringLine, docstringText, plainPunctuation, pythonString } from '../../text/python.ts';
import type { BuiltInTarget } from '../target.ts';
import { type ChangedCode, createLanguageView, type LanguageView } from './languageView.ts';
import { explode, formatDict, formatItems, formatValue } from './pythonLayout.ts';
import { explainSet, WORD_SETS, type Word, type WordSet } from './words.ts';

export const python: BuiltInTarget = {
  name: 'python',
  owns: 'python',
  description: 'A typed module for Python 3.9 and later.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      headerLine: (line: string) => commentLine(line, plainPunctuation),
      string: pythonString,
      docstring,
      literals,
      words: (words: readonly Word[]) => words.map(({ id }) => pythonString(id)).join(', '),
      explain: (set: WordSet) => commentLines([explainSet(set)], 86).join('\n'),
      dict: formatFacts,
      limits: formatLimits,
      meanings: formatMeanings,
      list: (name: string, items: readonly string[]) =>
        formatValue(items, 0, `${name}: Final[list[str]] = `.length),
    });
    const { kebab, pascal } = registry.names;
    const types = ['Info', 'Kind', 'Limit', `${pascal}Code`, ...WORD_SETS.map(({ type }) => type)];
    const view = createLanguageView(registry, kit);
    const text = template({
      ...view,
      types: types.sort(byCodeUnit),
      retryExceptions: findRetryExceptions(view),
    });
    return [{ path: `python/${kebab.replaceAll('-', '_')}_codes.py`, text }];
  },
};

/** Finds the codes whose retry policy differs from that of their kind. */
const findRetryExceptions = ({ codes, kinds }: LanguageView): CodeView[] => {
  const retries = new Map(kinds.map(({ id, retry }) => [id, retry]));
  return codes.filter(({ kind, retry }) => retry !== retries.get(kind));
};

/** Formats literals one per line. Black keeps a single one on the same line. */
function literals(words: readonly { readonly id: string }[]): string {
  const strings = words.map(({ id }) => pythonString(id));
  return strings.length === 1 ? strings.join('') : explode('  ', strings, 0).slice(1, -1);
}

/** Formats a fact of each code that has it. */
const formatFacts = (codes: readonly CodeView[], fact: 'kind' | 'retry' | 'parameter' | 'message' | 'hint') =>
  formatDict(
    codes.flatMap(({ code, [fact]: value }) => (value === undefined ? [] : [[code, value] as const])),
    0,
  );

const formatLimits = (codes: readonly CodeView[]): string =>
  explode(
    '{}',
    codes.flatMap(({ code, limit }) => {
      if (limit === undefined) return [];
      const { scope, window, requests, commands } = limit;
      const args = [
        pythonString(scope),
        pythonString(window),
        ...(requests === undefined ? [] : [`requests=${requests}`]),
        ...(commands === undefined ? [] : [`commands=${formatTuple(commands)}`]),
      ];
      return [`${code}: Limit${formatItems('()', args, 4, `${code}: Limit,`.length)}`];
    }),
    0,
  );

const formatTuple = (items: readonly string[]): string =>
  items.length === 1
    ? `(${pythonString(items.join(''))},)`
    : formatItems('()', items.map(pythonString), 8, 'commands=,'.length);

/** Formats differences in commands by code. */
const formatMeanings = (codes: readonly ChangedCode[]): string =>
  explode(
    '{}',
    codes.map(({ code, changes }) => {
      const meanings = changes.map(({ commands, fields }) => {
        const facts = fields.map(
          ({ name, value }) => [name === 'httpStatus' ? 'http_status' : name, value] as const,
        );
        return explode('()', [formatValue(commands, 12, 1), formatDict(facts, 12)], 8);
      });
      return `${code}: ${explode('[]', meanings, 4)}`;
    }),
    0,
  );

/** Line width of Black (88) minus 4 of indentation and 6 of quotes around a one-line docstring. */
const WIDTH = 78;

/** Formats the docstring below a code, which editors show. */
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

/** Formats a Sphinx directive: Python cannot mark an enum member as deprecated. */
function deprecatedDirective(deprecated: DeprecationView): string[] {
  const text = createDeprecation(deprecated.reason, deprecated, (name) => `:attr:\`${name}\``);
  const lines = commentLines([text], WIDTH - 3, docstringText).map(docstringLine);
  return [`.. deprecated:: ${deprecated.since}`, ...lines.map((line) => `   ${line}`)];
}
