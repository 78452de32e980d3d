import { commentLines } from '../../escape/commentLines.ts';
import { docstringText } from '../../escape/python.ts';
import type { CodeView, DeprecationView } from '../languageView.ts';

/** The docstring below a code, where editors look for it. */
export function docstring({ paragraphs, deprecated, link }: CodeView): string {
  const [first, ...others] = [
    ...commentLines(paragraphs.map(docstringText), 78),
    ...(deprecated === undefined ? [] : ['', ...deprecatedDirective(deprecated)]),
    ...(link === undefined ? [] : ['', docstringText(link)]),
  ];
  if (others.length === 0) return `"""${first}"""`;
  const indented = others.map((line) => `    ${line}`.trimEnd());
  return `"""${[first, ...indented].join('\n')}\n    """`;
}

/** As Sphinx knows it, since Python itself has no way to mark a member of an enum. */
function deprecatedDirective({ since, reason, replacement }: DeprecationView): string[] {
  const use = replacement === undefined ? '' : ` Use :attr:\`${replacement.name}\` instead.`;
  const lines = commentLines([docstringText(reason) + use], 75);
  return [`.. deprecated:: ${since}`, ...lines.map((line) => `   ${line}`)];
}
