import { checkData } from '../checkData.ts';
import { describeTaken, planCode } from '../edit/addCode.ts';
import type { EditContext } from '../edit/context.ts';
import { findFreeNumber } from '../lock/findFreeNumber.ts';
import { listTags, listUnfinished } from '../source/entries.ts';
import { type CodeRequest, toNewCode } from './codeRequest.ts';
import { askForChoice, askForText, type Problem } from './prompts.ts';

/**
 * Asks for the missing fields of a new code, and checks each answer against the rules.
 *
 * @throws UsageError if the user cancels
 */
export async function askForCode(request: CodeRequest, context: EditContext): Promise<CodeRequest> {
  const { source, lock } = context;
  let code = request;
  const askForField = (question: string, answer: (text: string) => CodeRequest): Promise<string> => {
    const known = new Set(findProblems(code, context).map(({ message }) => message));
    return askForText(question, '', (text) =>
      findProblems(answer(text), context).find(({ message }) => !known.has(message)),
    );
  };

  if (code.group === undefined && code.number === undefined) {
    code = { ...code, group: await askForChoice('Group', titlesOf(source.groups, context)) };
  }
  if (code.number === undefined) {
    const free = findFreeNumber(code.group ?? '', source, lock);
    const number = await askForText('Number', `${free ?? ''}`, (text) => findNumberProblem(text, context));
    code = { ...code, number };
  }
  if (code.kind === undefined) {
    code = { ...code, kind: await askForChoice('Kind', titlesOf(source.kinds, context)) };
  }
  if (code.name === undefined) {
    const withName = (name: string): CodeRequest => ({ ...code, name });
    code = withName(await askForField('Name', withName));
  }
  const unfinished = listUnfinished(source);
  for (const locale of listTags(source)) {
    if (unfinished.includes(locale)) continue;
    if (code.message[locale] !== undefined) continue;
    const withText = (text: string): CodeRequest => ({
      ...code,
      message: { ...code.message, [locale]: text },
    });
    code = withText(await askForField(`Message (${locale})`, withText));
  }
  return code;
}

/** Titles in the default language, by id. */
function titlesOf(
  entries: EditContext['source']['kinds'] | EditContext['source']['groups'],
  { source }: EditContext,
): Readonly<Record<string, string>> {
  const [locale = ''] = listTags(source);
  return Object.fromEntries(
    Object.entries(entries ?? {}).map(([id, { title }]) => [id, title?.[locale] ?? '']),
  );
}

function findNumberProblem(text: string, context: EditContext): Problem | undefined {
  if (!/^\d{1,15}$/.test(text)) return { severity: 'error', message: 'not a number' };
  const taken = describeTaken(context, Number(text));
  return taken === undefined ? undefined : { severity: 'error', message: `${text} ${taken}` };
}

/** Lints the registry with the new code as far as it is known. */
function findProblems(code: CodeRequest, context: EditContext): readonly Problem[] {
  const planned = planCode(context, toNewCode(code));
  if ('refusal' in planned) return [{ severity: 'error', message: planned.refusal }];
  const data = structuredClone(context.source);
  for (const { apply } of planned.changes) apply(data);
  // The other languages follow.
  return checkData(data).filter(({ rule }) => rule !== 'i18n/missing');
}
