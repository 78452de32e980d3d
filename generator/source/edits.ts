import type { Position } from '../diagnostics/diagnostic.ts';

/** Replaces the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Every other character is preserved. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let next = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(next, edit.start), edit.text);
    next = edit.end;
  }
  return [...parts, text.slice(next)].join('');
}

/** Creates a function from positions in a text to offsets. */
export function createOffsets(text: string): (position: Position) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}
