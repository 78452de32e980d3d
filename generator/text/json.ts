import { replaceUnprintable } from './unprintable.ts';

/** Formats a value as a JSON file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Formats a value as JSON for a terminal or a log, which would interpret raw control characters, and `##[` on GitHub
 * Actions.
 */
export const jsonForTerminal = (value: unknown): string =>
  replaceUnprintable(jsonText(value), (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).replaceAll('##[', '#\\u0023[');
