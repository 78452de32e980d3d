import { compileTemplate } from '../../compileTemplate.ts';
import { commentLines } from '../../escape/commentLines.ts';
import { powershellComment, powershellString } from '../../escape/powershell.ts';
import type { Registry } from '../../registry.ts';
import type { Kit, OutputFile } from '../../target.ts';
import { type CodeView, type DeprecationView, languageView } from '../languageView.ts';

export function renderPowershell(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'powershell/Code.ps1.hbs', {
    headerLine: (line: string) => powershellComment(commentLines([line], Number.POSITIVE_INFINITY).join('')),
    comment: codeComment,
    string: powershellString,
  });
  const view = languageView(registry, kit);
  return [
    {
      path: `powershell/${registry.names.pascal}Code.ps1`,
      text: template({ ...view, needsLong: view.largest > 0x7fffffff }),
    },
  ];
}

const codeComment = ({ paragraphs, deprecated, link }: CodeView): string[] =>
  commentLines(
    [
      ...paragraphs,
      ...(deprecated === undefined ? [] : [deprecation(deprecated)]),
      ...(link === undefined ? [] : [link]),
    ],
    113,
  ).map(powershellComment);

const deprecation = ({ since, reason, replacement }: DeprecationView): string =>
  `Deprecated since ${since}: ${reason}${replacement === undefined ? '' : ` Use ${replacement.name} instead.`}`;
