import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { shellComment, shellPrint, shellRange, shellString } from '../../text/shell.ts';
import type { Kit, OutputFile } from '../target.ts';
import { commentBlock } from './commentBlock.ts';
import { commentParagraphs } from './commentParagraphs.ts';
import { type CodeView, type LanguageView, languageView } from './languageView.ts';

export function renderShell(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'shell/codes.sh.hbs', {
    lines: commentBlock,
    headerLine: (line: string) => comment([line], Number.POSITIVE_INFINITY).join(''),
    comment: (code: CodeView) => comment(commentParagraphs(code), 78),
    string: shellString,
    print: shellPrint,
    range: shellRange,
  });
  const prefix = registry.names.kebab.replaceAll('-', '_');
  const view = languageView(registry, kit);
  return [
    {
      path: `shell/${prefix}_codes.sh`,
      text: template({
        ...view,
        prefix: `${prefix}_code`,
        constantPrefix: `${prefix}_code`.toUpperCase(),
        outcomeExceptions: outcomeExceptions(view),
        retriedCodes: view.codes.filter(({ retry }) => retry !== 'never'),
      }),
    },
  ];
}

/** The codes whose outcome is not that of their range. */
const outcomeExceptions = ({ codes, groups }: LanguageView): CodeView[] => {
  const outcomeOf = new Map(groups.map(({ id, outcome }) => [id, outcome]));
  return codes.filter(({ group, outcome }) => outcome !== outcomeOf.get(group));
};

const comment = (paragraphs: readonly string[], width: number): string[] =>
  commentLines(paragraphs, width).map(shellComment);
