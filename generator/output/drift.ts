import { createTwoFilesPatch } from 'diff';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CONFLICT_MARKER, createLineIndex } from '../diagnostics/lineIndex.ts';
import { ruleDescriptions } from '../diagnostics/ruleDescriptions/index.ts';

/** A planned change with its old and new text. */
export interface Difference {
  readonly action: 'create' | 'update' | 'delete';
  /** Relative to the output folder. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Reports what `generate` would create, update and delete.
 *
 * @param folder the output folder as named by the user
 */
export const findDrift = (differences: readonly Difference[], folder: string): Diagnostic[] =>
  differences.map(({ action, path, before, after }): Diagnostic => {
    const file = `${folder}/${path}`;
    if (action === 'create')
      return createDiagnostic('output/missing', 'this generated file is missing', file);
    if (action === 'delete')
      return createDiagnostic('output/orphaned', 'no target creates this file any more', file);
    const marker = CONFLICT_MARKER.exec(before);
    if (marker === null) {
      const detail = firstLinesOfDiff(before, after, path);
      return { ...createDiagnostic('output/changed', 'this file does not match the source', file), detail };
    }
    const positionOf = createLineIndex(before);
    const range = { start: positionOf(marker.index), end: positionOf(marker.index + marker[0].length) };
    return { ...createDiagnostic('output/conflict-marker', 'unresolved merge conflict', file), range };
  });

const createDiagnostic = (
  rule: keyof typeof ruleDescriptions,
  message: string,
  file: string,
): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  file,
  help: ruleDescriptions[rule].why,
});

const DIFF_LINES = 20;

function firstLinesOfDiff(before: string, after: string, path: string): string {
  const patch = createTwoFilesPatch(
    `${path} (on disk)`,
    `${path} (expected)`,
    before.replaceAll('\r\n', '\n'),
    after,
    undefined,
    undefined,
    { context: 2, maxEditLength: 1000 },
  );
  if (patch === undefined) return 'More than 1000 lines differ.';
  const lines = patch.split('\n').slice(1, -1);
  const more = lines.length > DIFF_LINES ? [`… ${lines.length - DIFF_LINES} more lines`] : [];
  return [...lines.slice(0, DIFF_LINES), ...more].join('\n');
}
