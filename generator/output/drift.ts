import { createTwoFilesPatch } from 'diff';
import { catalogue } from '../diagnostics/catalogue.ts';
import { CONFLICT_MARKER } from '../diagnostics/conflictMarker.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { linesOf } from '../diagnostics/lineIndex.ts';
import type { PlannedChange } from './plan.ts';

/**
 * What sets the files on disk apart from what they ought to be, as findings.
 *
 * @param changes what would have to be done
 * @param folder the output folder, as the user named it
 */
export const drift = (changes: readonly PlannedChange[], folder: string): Diagnostic[] =>
  changes.map((change): Diagnostic => {
    const file = `${folder}/${change.path}`;
    if (change.action === 'create') return finding('output/missing', 'this generated file is missing', file);
    if (change.action === 'delete')
      return finding('output/orphaned', 'no target makes this file any more', file);
    const before = new TextDecoder().decode(change.before);
    const detail = firstLinesOfDiff(before, change.after ?? '', change.path);
    const marker = CONFLICT_MARKER.exec(before);
    if (marker === null)
      return { ...finding('output/changed', 'this is not what the source gives', file), detail };
    const positionOf = linesOf(before);
    const range = { start: positionOf(marker.index), end: positionOf(marker.index + marker[0].length) };
    return { ...finding('output/conflict-marker', 'a conflict marker', file), range };
  });

const finding = (rule: keyof typeof catalogue, message: string, file: string): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  file,
  help: catalogue[rule].why,
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
  if (patch === undefined) return 'It differs in more than 1000 lines.';
  const lines = patch.split('\n').slice(1, -1);
  const more = lines.length > DIFF_LINES ? [`… ${lines.length - DIFF_LINES} more lines`] : [];
  return [...lines.slice(0, DIFF_LINES), ...more].join('\n');
}
