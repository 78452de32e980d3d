import type { Options } from '../config/options.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { isGenerated } from '../targets/header.ts';
import { outputsOf } from './outputsOf.ts';
import type { PlannedChange } from './plan.ts';

/** A folder in which nothing was generated may hold somebody's own files: those are not for us to delete. */
export function foreignFiles(changes: readonly PlannedChange[], options: Options, host: Host): Diagnostic[] {
  const deletions = changes.filter(({ action }) => action === 'delete');
  if (deletions.length === 0) return [];
  for (const path of outputsOf(options, host)) {
    if (isGenerated(new TextDecoder().decode(host.readFile(path)))) return [];
  }
  return deletions.map(({ path }) => ({
    rule: 'output/foreign-file',
    severity: 'error',
    message: 'this file was not generated, and its folder is for generated files only',
    file: `${options.out}/${path}`,
    help: 'Choose another output folder with --out, or move the file.',
  }));
}
