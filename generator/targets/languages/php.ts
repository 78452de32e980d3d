import codeTemplate from '../../../templates/php/Code.php.hbs';
import infoTemplate from '../../../templates/php/CodeInfo.php.hbs';
import codesTemplate from '../../../templates/php/Codes.php.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { phpCase, phpdocText, phpdocUrl, phpString } from '../../text/php.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView } from './languageView.ts';
import type { MeaningChange } from './meaningChanges.ts';
import { explainSet, findWordSet } from './words.ts';

export const php: BuiltInTarget = {
  name: 'php',
  owns: 'php',
  description: 'Integer constants and functions for PHP 7.1 and later, and an enum for PHP 8.1 and later.',
  render(registry, kit) {
    const view = createLanguageView(registry, kit);
    const file = `php/${registry.names.pascal}Code`;
    return [
      { path: `${file}.php`, text: createTemplate(codeTemplate, helpers)(view) },
      { path: `${file}Info.php`, text: createTemplate(infoTemplate, helpers)(view) },
      { path: `${file}s.php`, text: createTemplate(codesTemplate, helpers)(view) },
    ];
  },
};

const helpers = {
  lines: commentBlock,
  string: phpString,
  orNull: (text: string | undefined) => phpValue(text),
  case: phpCase,
  url: phpdocUrl,
  headerLine: (line: string) => commentLine(line, phpdocText),
  comment: codeComment,
  explain: (type: string) => {
    const set = findWordSet(type);
    return commentLines([`${set.description} ${explainSet(set)}`], WIDTH);
  },
  literals: (type: string) => formatLiterals(findWordSet(type).words),
  literalsOf: formatLiterals,
  limitOf: ({ scope, window, requests, commands }: Limit) =>
    formatMap(Object.entries({ scope, window, requests, commands })),
  changeOf: ({ commands, fields }: MeaningChange) =>
    `[${phpValue(commands)}, ${formatMap(fields.map(({ name, value }) => [name, value]))}]`,
};

function formatLiterals(words: readonly { readonly id: string }[]): string {
  return words.map(({ id }) => phpString(id)).join('|');
}

type Value = string | number | readonly string[] | undefined;

function phpValue(value: Value): string {
  if (value === undefined) return 'null';
  if (typeof value === 'string') return phpString(value);
  return typeof value === 'number' ? `${value}` : `[${value.map(phpString).join(', ')}]`;
}

const formatMap = (entries: readonly (readonly [string, Value])[]): string =>
  `[${entries.map(([key, value]) => `${phpString(key)} => ${phpValue(value)}`).join(', ')}]`;

/** Line width of PER (120) minus 7 of indentation. */
const WIDTH = 113;

function codeComment(code: CodeView): string[] {
  const { deprecated, link } = code;
  const tags = [
    ...(deprecated === undefined ? [] : [deprecatedTag(deprecated)]),
    ...(link === undefined ? [] : [`@see ${phpdocUrl(link)}`]),
  ];
  return [
    ...commentLines(createParagraphs(code), WIDTH, phpdocText),
    ...(tags.length === 0 ? [] : ['', ...tags.flatMap((tag) => commentLines([tag], WIDTH))]),
  ];
}

function deprecatedTag(deprecated: DeprecationView): string {
  const reason = commentLine(deprecated.reason, phpdocText);
  const link = (name: string) => `{@see self::${phpCase(name)}}`;
  return `@deprecated ${deprecated.since} ${createDeprecation(reason, deprecated, link)}`;
}
