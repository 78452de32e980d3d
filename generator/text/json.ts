import { replaceUnprintable } from './unprintable.ts';

/** A value as a JSON file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The same for output that may be a terminal or a log, which would follow raw control characters, and `##[` of GitHub
 * Actions.
 */
export const jsonForTerminal = (value: unknown): string =>
  replaceUnprintable(jsonText(value), (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).replaceAll('##[', '#\\u0023[');
