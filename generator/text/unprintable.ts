/**
 * Characters that source code should not contain: they break lines, control a terminal, change the direction of writing or
 * are invisible. The joiner is not among them, since emoji need it.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u00a0\u200b\u2060\ufeff]/gu;

/** Fast path for most texts: the expression above takes ten times as long. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Replaces each character of a text that source code should not contain. */
export const replaceUnprintable = (text: string, replacement: (character: string) => string): string =>
  PRINTABLE_ASCII.test(text) ? text : text.replace(UNPRINTABLE, replacement);

/** Replaces each such character with a blank. */
export const printable = (text: string): string => replaceUnprintable(text, () => ' ');

export const isPrintable = (text: string): boolean =>
  PRINTABLE_ASCII.test(text) || text.search(UNPRINTABLE) === -1;

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
