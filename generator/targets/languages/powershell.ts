import compiled from '../../../templates/powershell/Code.ps1.hbs';
import type { CodeView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createPlainParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { distinctPascalCase } from '../../text/identifiers.ts';
import { powershellComment, powershellString } from '../../text/powershell.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView } from './languageView.ts';
import type { MeaningChange } from './meaningChanges.ts';
import { explainSet, findWordSet } from './words.ts';

export const powershell: BuiltInTarget = {
  name: 'powershell',
  owns: 'powershell',
  description: 'An enum and functions for PowerShell.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      headerLine: (line: string) => powershellComment(commentLine(line)),
      comment: codeComment,
      string: powershellString,
      strings: formatStrings,
      orNull: formatValue,
      hashtable: formatHashtable,
      limitFacts: ({ scope, window, requests, commands }: Limit): Facts => [
        ['Scope', scope],
        ['Window', window],
        ['Requests', requests],
        ['Commands', commands],
      ],
      changedFacts: ({ fields }: MeaningChange): Facts =>
        fields.map(({ name, value }) => [distinctPascalCase(name), value]),
    });
    const view = createLanguageView(registry, kit);
    const needsLong = view.codes.some(({ code }) => code >= 2 ** 31);
    const text = template({
      ...view,
      needsLong,
      explanations: ['Outcome', 'Retry', 'Done', 'Answer'].map(explain),
    });
    return [{ path: `powershell/${registry.names.pascal}Code.ps1`, text }];
  },
};

const codeComment = (code: CodeView): string[] =>
  commentLines(createPlainParagraphs(code), 113).map(powershellComment);

function explain(type: string): string {
  const set = findWordSet(type);
  const meanings = explainSet(set, (word) => word);
  return commentLines([`${type}: ${set.description} ${meanings}`], 120).join('\n');
}

type Value = string | number | readonly string[] | undefined;
type Facts = readonly (readonly [string, Value])[];

const formatStrings = (texts: readonly string[]): string => texts.map(powershellString).join(', ');

function formatValue(value: Value): string {
  if (value === undefined) return '$null';
  if (typeof value === 'string') return powershellString(value);
  return typeof value === 'number' ? `${value}` : `@(${formatStrings(value)})`;
}

const formatHashtable = (facts: Facts): string =>
  `@{ ${facts.map(([name, value]) => `${name} = ${formatValue(value)}`).join('; ')} }`;
