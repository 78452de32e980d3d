import { commentLines } from '../../text/commentLines.ts';
import { docstringText } from '../../text/python.ts';
import type { CodeView, DeprecationView } from './languageView.ts';

/** The docstring below a code, where editors look for it. */
export function docstring({ paragraphs, deprecated, link }: CodeView): string {
  const [first = '', ...others] = [
    ...commentLines(paragraphs, WIDTH, docstringText),
    ...(deprecated === undefined ? [] : ['', ...deprecatedDirective(deprecated)]),
    ...(link === undefined ? [] : ['', link]),
  ];
  if (others.length === 0 && first.length <= WIDTH) return `"""${first}"""`;
  const indented = others.map((line) => `    ${line}`.trimEnd());
  return `"""${[first, ...indented].join('\n')}\n    """`;
}

/** Of Black's 88 characters, indentation takes 4, and quotes take 6 where a line is the only one. */
const WIDTH = 78;

/** As Sphinx knows it, since Python itself has no way to mark a member of an enum. */
function deprecatedDirective({ since, reason, replacement }: DeprecationView): string[] {
  const use = replacement === undefined ? '' : ` Use :attr:\`${replacement.name}\` instead.`;
  const lines = commentLines([reason + use], WIDTH - 3, docstringText);
  return [`.. deprecated:: ${since}`, ...lines.map((line) => `   ${line}`)];
}
