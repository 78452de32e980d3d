import { createTwoFilesPatch } from 'diff';
import type { PlannedChange } from './plan.ts';

const DIFF_LINES = 20;

const DRIFT = { create: 'missing', update: 'changed', delete: 'orphaned' } as const;

/**
 * What sets a file on disk apart from what it ought to be, with the first lines of a unified diff.
 *
 * @param folder the output folder, as the user named it
 */
export function formatDrift({ action, path, before, after }: PlannedChange, folder: string): string {
  const title = `${DRIFT[action]} ${folder}/${path}\n`;
  return before === undefined || after === undefined ? title : title + firstLinesOfDiff(before, after, path);
}

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
  if (patch === undefined) return '  differs in more than 1000 lines\n';
  const lines = patch.split('\n').slice(1, -1);
  const more = lines.length > DIFF_LINES ? [`… ${lines.length - DIFF_LINES} more lines`] : [];
  return [...lines.slice(0, DIFF_LINES), ...more].map((line) => `  ${line}\n`).join('');
}
