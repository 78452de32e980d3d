/**
 * Characters that do not belong in source code: line breaks, control characters, bidirectional marks and invisible
 * characters. The joiner is allowed, since emoji need it.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u00a0\u200b\u2060\ufeff]/gu;

/** Fast path for most texts: the expression above takes ten times as long. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Replaces each unprintable character of a text. */
export const replaceUnprintable = (text: string, replacement: (character: string) => string): string =>
  PRINTABLE_ASCII.test(text) ? text : text.replace(UNPRINTABLE, replacement);

/** Replaces each unprintable character with a blank. */
export const printable = (text: string): string => replaceUnprintable(text, () => ' ');

export const isPrintable = (text: string): boolean =>
  PRINTABLE_ASCII.test(text) || text.search(UNPRINTABLE) === -1;

const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Formats a text for a line of a terminal or a log. Characters that move the cursor, change colours, end the line or
 * reorder text become visible escapes such as `\u{1b}`.
 */
export const showControls = (text: string): string =>
  replaceUnprintable(
    text,
    (character) => NAMES[character] ?? `\\u{${character.codePointAt(0)?.toString(16).padStart(4, '0')}}`,
  ).replace(WORKFLOW_COMMAND, (mark) => mark.replace(/[:#]/, escapeMark));

/** GitHub Actions and Azure Pipelines interpret `::` at the start of a line, after blanks, and `##[` anywhere in it. */
const WORKFLOW_COMMAND = /^\s*::|##\[/g;

const escapeMark = (mark: string): string => `\\u{00${mark.charCodeAt(0).toString(16)}}`;

/** Formats a text of several lines for a terminal or a log. */
export const showControlsInLines = (text: string): string => text.split('\n').map(showControls).join('\n');
