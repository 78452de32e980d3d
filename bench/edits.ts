import { readFileSync, writeFileSync } from 'node:fs';

/** The first message of several words; a word alone may be a term that rules know. */
const MESSAGE = /message: \{ en: (\S+ [^,]*?)(?: \(edit \d+\))?, cs: (.*?)(?: \(edit \d+\))? \}/;

let edits = 1000;

/**
 * Edits the message of one code, each time to a text that was never there before.
 *
 * @param path a registry
 * @returns a text that only outputs of the edited registry contain
 */
export function editCode(path: string): string {
  edits += 1;
  const mark = `(edit ${edits})`;
  replaceMessage(path, `message: { en: $1 ${mark}, cs: $2 ${mark} }`);
  return mark;
}

/** Ends a message with a full stop in one language only, which is a warning. */
export const addWarning = (path: string): void => replaceMessage(path, 'message: { en: $1., cs: $2 }');

function replaceMessage(path: string, replacement: string): void {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(MESSAGE, replacement);
  if (edited === text) throw new Error(`${path} has no message to edit`);
  writeFileSync(path, edited);
}
