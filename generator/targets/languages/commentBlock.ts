/**
 * The lines of a comment as a template shows them.
 *
 * @param start what stands before each line: its indentation and what makes it a comment
 */
export const commentBlock = (lines: readonly string[], start: string): string =>
  lines.map((line) => (line === '' ? start : `${start} ${line}`)).join('\n');
