import compiled from '../../../templates/shell/codes.sh.hbs';
import type { CodeView } from '../../model/describeCode.ts';
import { createPlainParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { shellComment, shellPrint, shellRange, shellString } from '../../text/shell.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView, type LanguageView } from './languageView.ts';

export const shell: BuiltInTarget = {
  name: 'shell',
  owns: 'shell',
  description: 'Functions for any POSIX shell.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      headerLine: (line: string) => shellComment(commentLine(line)),
      comment: codeComment,
      string: shellString,
      print: shellPrint,
      range: shellRange,
    });
    const prefix = registry.names.kebab.replaceAll('-', '_');
    const view = createLanguageView(registry, kit);
    const text = template({
      ...view,
      prefix: `${prefix}_code`,
      constantPrefix: `${prefix}_code`.toUpperCase(),
      outcomeExceptions: findOutcomeExceptions(view),
      retriedCodes: view.codes.filter(({ retry }) => retry !== 'never'),
    });
    return [{ path: `shell/${prefix}_codes.sh`, text }];
  },
};

/** Finds the codes whose outcome is not that of their range. */
function findOutcomeExceptions({ codes, groups }: LanguageView): CodeView[] {
  const outcomes = new Map(groups.map(({ id, outcome }) => [id, outcome]));
  return codes.filter(({ group, outcome }) => outcome !== outcomes.get(group));
}

const codeComment = (code: CodeView): string[] =>
  commentLines(createPlainParagraphs(code), 78).map(shellComment);
