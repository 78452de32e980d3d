import leven from 'leven';

/**
 * Formats a text as a PowerShell string, in ASCII: Windows PowerShell reads a file without a byte order mark in the
 * encoding of the system, where parts of characters could become quotation marks.
 */
export const powershellString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text.replace(/["`$]/g, '`$&').replace(/[^\x20-\x7e]/g, escapeUnit)}"`;

/**
 * Escapes a line of a comment. PowerShell refuses to run code after a comment that resembles the start of a signature,
 * so such a line is padded beyond the length that PowerShell checks.
 */
export const powershellComment = (line: string): string =>
  isNear(line.replaceAll(/\s/g, '').toLowerCase(), 'sig#beginsignatureblock', 12)
    ? `${line} (a text of the registry, not a signature)`
    : line;

/** Whether the edit distance of two texts is below a limit. Fast path: lengths and common characters. */
const isNear = (text: string, other: string, edits: number): boolean =>
  Math.abs(text.length - other.length) < edits &&
  other.length - countCommon(text, other) < edits &&
  leven(text, other) < edits;

/** Number of characters that two texts have in common, counting repetitions. */
function countCommon(text: string, other: string): number {
  let rest = other;
  for (const character of text) rest = rest.replace(character, '');
  return other.length - rest.length;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '`n', '\r': '`r', '\t': '`t' };

const escapeUnit = (unit: string): string =>
  ESCAPES[unit] ?? `$([char]0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`;
