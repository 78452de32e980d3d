import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { powershellComment, powershellString } from '../../text/powershell.ts';
import type { Kit, OutputFile } from '../target.ts';
import { commentBlock } from './commentBlock.ts';
import { commentParagraphs } from './commentParagraphs.ts';
import { type CodeView, languageView } from './languageView.ts';

export function renderPowershell(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'powershell/Code.ps1.hbs', {
    lines: commentBlock,
    headerLine: (line: string) => comment([line], Number.POSITIVE_INFINITY).join(''),
    comment: (code: CodeView) => comment(commentParagraphs(code), 113),
    string: powershellString,
  });
  const view = languageView(registry, kit);
  return [
    {
      path: `powershell/${registry.names.pascal}Code.ps1`,
      text: template({ ...view, needsLong: view.codes.some(({ code }) => code >= 2 ** 31) }),
    },
  ];
}

const comment = (paragraphs: readonly string[], width: number): string[] =>
  commentLines(paragraphs, width).map(powershellComment);
