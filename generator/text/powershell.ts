import leven from 'leven';

/**
 * A text as a PowerShell string, in ASCII: Windows PowerShell takes a file without a byte order mark to be in the
 * encoding of the system, and would then read some parts of characters as quotation marks.
 */
export const powershellString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text.replace(/["`$]/g, '`$&').replace(/[^\x20-\x7e]/g, escapeUnit)}"`;

/**
 * A line of a comment. PowerShell refuses to run what follows a comment that comes near the one before a signature, so
 * such a line is made longer than PowerShell looks at.
 */
export const powershellComment = (line: string): string =>
  isNear(line.replaceAll(/\s/g, '').toLowerCase(), 'sig#beginsignatureblock', 12)
    ? `${line} (a text of the registry, not a signature)`
    : line;

/** Whether fewer edits than a number make one text of another. Their lengths and characters tell most that are far apart. */
const isNear = (text: string, other: string, edits: number): boolean =>
  Math.abs(text.length - other.length) < edits &&
  other.length - inCommon(text, other) < edits &&
  leven(text, other) < edits;

/** How many characters of one text stand in another, each as often as it does there. */
function inCommon(text: string, other: string): number {
  let rest = other;
  for (const character of text) rest = rest.replace(character, '');
  return other.length - rest.length;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '`n', '\r': '`r', '\t': '`t' };

const escapeUnit = (unit: string): string =>
  ESCAPES[unit] ?? `$([char]0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`;
