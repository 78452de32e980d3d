import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type RuleId, ruleDescriptions } from '../diagnostics/ruleDescriptions/index.ts';

/** A conflict that a person has to resolve. */
export type Conflict = { readonly action: 'conflict'; readonly path: string } & (
  | {
      readonly because: 'not listed' | 'changed' | 'input' | 'folder for file' | 'file for folder';
    }
  | { readonly because: 'other registry'; readonly manifest: string }
  | { readonly because: 'unusable'; readonly reason: string }
);

/** Removes duplicates: all files behind a link conflict with the same link. */
export function withoutRepetition(conflicts: readonly Conflict[]): Conflict[] {
  const byPath = new Map<string, Conflict>();
  for (const conflict of conflicts) if (!byPath.has(conflict.path)) byPath.set(conflict.path, conflict);
  return [...byPath.values()];
}

/**
 * Reports conflicts and how to resolve them.
 *
 * @param folder the output folder as named by the user
 * @param manifestName name of the registry's manifest
 */
export const findForeignFiles = (
  conflicts: readonly Conflict[],
  folder: string,
  manifestName: string,
): Diagnostic[] =>
  conflicts.map((conflict) => {
    const rule: RuleId = conflict.because === 'unusable' ? 'file/unusable' : 'output/foreign-file';
    const file = conflict.path === '' ? folder : `${folder}/${conflict.path}`;
    return { rule, severity: 'error', file, ...explain(conflict, folder, manifestName) };
  });

function explain(
  conflict: Conflict,
  folder: string,
  manifestName: string,
): { message: string; help: string } {
  switch (conflict.because) {
    case 'not listed':
      return {
        message: 'this file is in the way: the generator did not write it',
        help: 'Move it, choose another folder with --out, or overwrite it with `generate --adopt`.',
      };
    case 'changed':
      return {
        message: 'this file is no longer generated, but was edited since',
        help: `Delete it or move it. To keep it here, remove its line from ${folder}/${manifestName}.`,
      };
    case 'other registry':
      return {
        message: `this file belongs to another registry: ${conflict.manifest} lists it`,
        help: `Choose another folder with --out, or other targets with --only. If you renamed the registry, rename ${folder}/${conflict.manifest} to ${manifestName}.`,
      };
    case 'input':
      return {
        message: 'this run reads this file, so it cannot be an output',
        help: 'Choose another folder with --out.',
      };
    case 'folder for file':
      return {
        message: 'this folder is in the way of a file of the same name',
        help: 'Move it, or choose another folder with --out.',
      };
    case 'file for folder':
      return {
        message: 'this file is in the way of a folder of the same name',
        help: 'Move it, or choose another folder with --out.',
      };
    case 'unusable':
      return { message: conflict.reason, help: ruleDescriptions['file/unusable'].why };
  }
}
