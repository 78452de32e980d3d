import compiled from '../../../templates/shell/codes.sh.hbs';
import type { CodeView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createPlainParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { shellComment, shellPrint, shellRange, shellString } from '../../text/shell.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView, type LanguageView } from './languageView.ts';
import type { FieldChange } from './meaningChanges.ts';
import { explainSet, findWordSet } from './words.ts';

export const shell: BuiltInTarget = {
  name: 'shell',
  owns: 'shell',
  description: 'Functions for any POSIX shell.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      headerLine: (line: string) => shellComment(commentLine(line)),
      comment: codeComment,
      range: shellRange,
      own: (field: OwnField, view: LanguageView) => formatBranches(listOwn(field, view), '    '),
      changes: (field: FieldChange['name'], view: LanguageView) =>
        formatBranches(listChanges(field, view), '  '),
      doneChanges: (view: LanguageView) => formatBranches(listDone(view), '  '),
      printLimit: formatLimit,
      quoted: shellString,
      explain: (type: string) => {
        const set = findWordSet(type);
        return commentLines([`${set.description} ${explainSet(set, (word) => word)}`], 78);
      },
    });
    const prefix = registry.names.kebab.replaceAll('-', '_');
    const view = createLanguageView(registry, kit);
    const text = template({
      ...view,
      outcomeExceptions: findOutcomeExceptions(view),
      retriedCodes: view.codes.filter(({ retry }) => retry !== 'never'),
      prefix: `${prefix}_code`,
      constantPrefix: `${prefix}_code`.toUpperCase(),
      path: registry.envelope?.code,
    });
    return [{ path: `shell/${prefix}_codes.sh`, text }];
  },
};

const codeComment = (code: CodeView): string[] =>
  commentLines(createPlainParagraphs(code), 78).map(shellComment);

/** A branch of a `case`. */
type Branch = readonly [patterns: readonly string[], command: string];

type OwnField = 'kind' | 'parameter' | 'message' | 'hint';

/** Lists the branches for a field of codes without a command. */
const listOwn = (field: OwnField, { codes }: LanguageView): readonly Branch[] =>
  codes.flatMap(({ code, [field]: value }): Branch[] =>
    value === undefined ? [] : [[[`${code}`], print(field, value)]],
  );

/** Lists the branches for a field that differs in some commands. */
function listChanges(field: FieldChange['name'], { changedCodes }: LanguageView): Branch[] {
  return changedCodes.flatMap((code) =>
    code.changes.flatMap(({ commands, fields }): Branch[] => {
      const change = fields.find(({ name }) => name === field);
      const patterns = commands.map((command) => `${code.code}:${command}`);
      return change === undefined ? [] : [[patterns, print(field, change.value)]];
    }),
  );
}

/**
 * Lists the branches for `done`. Includes commands that change only the retry policy: the fallback derives `done` from
 * the policy without a command.
 */
const listDone = ({ changedCodes }: LanguageView): Branch[] =>
  changedCodes.flatMap((code) =>
    code.meanings
      .filter(({ retry, done }) => retry !== code.retry || done !== code.done)
      .map(({ command, done }): Branch => [[`${code.code}:${command}`], print('done', done)]),
  );

/** Formats branches, one per line. */
const formatBranches = (branches: readonly Branch[], indentation: string): string =>
  branches.map(([patterns, command]) => `${indentation}${patterns.join(' | ')}) ${command} ;;\n`).join('');

function print(field: FieldChange['name'], value: string | number | undefined): string {
  if (value === undefined) return 'return 1';
  if (field === 'message' || field === 'hint') return shellPrint(`${value}`);
  // Words of the registry may be keywords of the shell.
  return field === 'kind' || field === 'parameter' ? `echo ${shellString(`${value}`)}` : `echo ${value}`;
}

/** Finds the codes whose outcome differs from that of their range. */
function findOutcomeExceptions({ codes, groups }: LanguageView): CodeView[] {
  const outcomes = new Map(groups.map(({ id, outcome }) => [id, outcome]));
  return codes.filter(({ group, outcome }) => outcome !== outcomes.get(group));
}

const formatLimit = ({ scope, window, requests, commands }: Limit): string =>
  `echo '${scope} ${window} ${requests ?? '-'} ${commands?.join(',') ?? '-'}'`;
