import type { Options } from './config/options.ts';
import { applyChanges } from './edit/applyChanges.ts';
import { planFixes } from './edit/fix.ts';
import { sortEntries } from './edit/sortEntries.ts';
import { parseTree } from './edit/yamlTree.ts';
import type { Host } from './host/host.ts';
import { load } from './load.ts';
import { readLockFile } from './run.ts';
import { readText, writeWhole } from './runEdit.ts';

/** A value can have several problems: each run fixes one. */
const MAX_RUNS = 5;

/**
 * Fixes what has only one solution: misspelt words, blanks, ellipses and the order of codes. Writes the file if
 * anything changed.
 *
 * @returns the text before and after
 */
export async function runFix(
  { source: file }: Options,
  host: Host,
): Promise<{ readonly before: string; readonly after: string }> {
  const { text: before, mark } = readText(file, host);
  let text = before;
  for (let run = 0; run < MAX_RUNS; run += 1) {
    const fixed = await fixOnce(text, file, host);
    if (fixed === text) break;
    text = fixed;
  }
  if (text !== before) writeWhole(file, mark + text, host);
  return { before, after: text };
}

async function fixOnce(text: string, file: string, host: Host): Promise<string> {
  const { document, diagnostics } = await load(new TextEncoder().encode(text), file, {
    lock: readLockFile(file, host),
  });
  if (document === undefined) return text;
  const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
  const edited = await applyChanges(text, document.data, planFixes(parseTree(text), own));
  if (edited !== undefined && edited !== text) return edited;
  return own.some(({ rule }) => rule === 'lint/order') ? sortEntries(text) : text;
}
