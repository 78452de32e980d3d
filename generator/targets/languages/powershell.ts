import compiled from '../../../templates/powershell/Code.ps1.hbs';
import type { CodeView } from '../../model/describeCode.ts';
import { explainWords, RETRY_MEANINGS } from '../../model/vocabulary.ts';
import { createPlainParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { powershellComment, powershellString } from '../../text/powershell.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView } from './languageView.ts';

export const powershell: BuiltInTarget = {
  name: 'powershell',
  owns: 'powershell',
  description: 'An enum and functions for PowerShell.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      headerLine: (line: string) => powershellComment(commentLine(line)),
      comment: codeComment,
      retryComment,
      string: powershellString,
    });
    const view = createLanguageView(registry, kit);
    const needsLong = view.codes.some(({ code }) => code >= 2 ** 31);
    const text = template({ ...view, needsLong });
    return [{ path: `powershell/${registry.names.pascal}Code.ps1`, text }];
  },
};

const codeComment = (code: CodeView): string[] =>
  commentLines(createPlainParagraphs(code), 113).map(powershellComment);

function retryComment(): string {
  const meanings = explainWords(RETRY_MEANINGS, (word) => word);
  return commentLines([`Retry says when sending the same request again makes sense. ${meanings}`], 120).join(
    '\n',
  );
}
