import { compileTemplate } from '../../compileTemplate.ts';
import { commentLines } from '../../escape/commentLines.ts';
import { docstringText, pythonString, pythonStrings } from '../../escape/python.ts';
import type { Registry } from '../../registry.ts';
import type { Kit, OutputFile } from '../../target.ts';
import { type CodeView, type DeprecationView, type KindView, languageView } from '../languageView.ts';

export function renderPython(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'python/codes.py.hbs', {
    string: pythonString,
    literals: kindLiterals,
    argument: messageArgument,
    url: docstringText,
    headerLine: (line: string) => commentLines([line], Number.POSITIVE_INFINITY).join(''),
    docstring: codeDocstring,
  });
  const name = registry.names.kebab.replaceAll('-', '_');
  return [{ path: `python/${name}_codes.py`, text: template(languageView(registry, kit)) }];
}

/** Each on a line of its own, but Black wants to see a single one in the line. */
function kindLiterals(kinds: readonly KindView[]): string {
  const strings = kinds.map(({ id }) => pythonString(id));
  return strings.length === 1
    ? strings.join('')
    : `\n${strings.map((string) => `    ${string},\n`).join('')}`;
}

/** A message on a line of its own, or as strings on several ones where it makes the line longer than Black's 88. */
function messageArgument(message: string): string {
  const string = pythonString(message);
  if (string.length <= 79) return string;
  const strings = pythonStrings(message, 76).map((piece) => `            ${piece}\n`);
  return `(\n${strings.join('')}        )`;
}

/** The docstring below a code, where editors look for it. */
function codeDocstring({ paragraphs, deprecated, link }: CodeView): string {
  const lines = [
    ...commentLines(paragraphs.map(docstringText), 78),
    ...(deprecated === undefined ? [] : ['', ...deprecatedDirective(deprecated)]),
    ...(link === undefined ? [] : ['', docstringText(link)]),
  ];
  const [first, ...others] = lines.map((line, index) => (index === 0 || line === '' ? line : `    ${line}`));
  return `"""${[first, ...others, ...(others.length === 0 ? [] : ['    '])].join('\n')}"""`;
}

function deprecatedDirective({ since, reason, replacement }: DeprecationView): string[] {
  const use = replacement === undefined ? '' : ` Use :attr:\`${replacement.name}\` instead.`;
  const lines = commentLines([docstringText(reason) + use], 75);
  return [`.. deprecated:: ${since}`, ...lines.map((line) => `   ${line}`)];
}
