import { replaceUnprintable } from './unprintable.ts';

const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text for a line of a terminal or a log. Characters that move the cursor, change colours, end the line or reorder
 * text become visible escapes such as `\u{1b}`.
 */
export const showControls = (text: string): string =>
  replaceUnprintable(
    text,
    (character) => NAMES[character] ?? `\\u{${character.codePointAt(0)?.toString(16).padStart(4, '0')}}`,
  ).replace(WORKFLOW_COMMAND, (mark) => mark.replace(/[:#]/, escapeMark));

/** GitHub Actions and Azure Pipelines obey `::` behind the blanks of a line, and `##[` anywhere in it. */
const WORKFLOW_COMMAND = /^\s*::|##\[/g;

const escapeMark = (mark: string): string => `\\u{00${mark.charCodeAt(0).toString(16)}}`;

/** The same for a text of several lines. */
export const showControlsInLines = (text: string): string => text.split('\n').map(showControls).join('\n');
