import { TextPrompt } from '@clack/core';
import { autocomplete, isCancel } from '@clack/prompts';
import pc from 'picocolors';
import { UsageError } from '../config/options.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showControls } from '../text/unprintable.ts';

export type Problem = Pick<Diagnostic, 'severity' | 'message'>;

/**
 * Asks for a text, and shows a problem of it while it is typed. A text with an error is not accepted.
 *
 * @throws UsageError if the user cancels
 */
export async function askForText(
  question: string,
  initial: string,
  findProblem: (text: string) => Problem | undefined,
): Promise<string> {
  const prompt = new TextPrompt({
    initialUserInput: initial,
    validate(text = '') {
      const problem = findProblem(text);
      return problem?.severity === 'error' ? problem.message : undefined;
    },
    render() {
      const title = `${pc.cyan('?')} ${pc.bold(question)}`;
      if (this.state === 'submit') return `${title} ${showControls(this.userInput)}\n`;
      const problem = this.userInput === '' ? undefined : findProblem(this.userInput);
      const color = problem?.severity === 'error' ? pc.red : pc.yellow;
      const line = problem === undefined ? '' : `  ${color(showControls(problem.message))}`;
      return `${title} ${this.userInputWithCursor}\n${line}`;
    },
  });
  return takeAnswer(await prompt.prompt());
}

/**
 * Asks for one of several ids, which the user finds by typing a part of the id or title.
 *
 * @throws UsageError if the user cancels
 */
export async function askForChoice(
  question: string,
  titles: Readonly<Record<string, string>>,
): Promise<string> {
  const options = Object.entries(titles).map(([id, title]) => ({
    value: id,
    label: `${id} ${showControls(title)}`,
  }));
  return takeAnswer(await autocomplete({ message: question, options, maxItems: 12 }));
}

function takeAnswer(answer: string | symbol | undefined): string {
  if (isCancel(answer) || typeof answer === 'symbol') throw new UsageError('cancelled: nothing was written');
  return answer ?? '';
}
