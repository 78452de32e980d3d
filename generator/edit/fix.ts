import { isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/ruleDescriptions/index.ts';
import { createOffsets } from '../source/edits.ts';
import type { Path } from '../source/sourceDocument.ts';
import { type DocumentEdit, renameKey, replaceValue } from './documentEdit.ts';
import { findPlace } from './findPlace.ts';
import { findNode, type YamlTree } from './yamlTree.ts';

/** Corrections of texts, by the rule that reports them. */
const CORRECTIONS: Partial<Record<RuleId, (text: string) => string>> = {
  'i18n/whitespace': (text) => text.replace(/\s+/g, ' ').trim(),
  'i18n/ellipsis': (text) => text.replaceAll('...', '…'),
};

/** Plans a change for each diagnostic that has only one solution. */
export function planFixes(tree: YamlTree, diagnostics: readonly Diagnostic[]): DocumentEdit[] {
  const offsetOf = createOffsets(tree.text);
  const fixes = new Map<number, DocumentEdit>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.range === undefined) continue;
    const offset = offsetOf(diagnostic.range.start);
    const fix = planFix(tree, offset, diagnostic);
    // Another run fixes what else is wrong with the same value.
    if (fix !== undefined && !fixes.has(offset)) fixes.set(offset, fix);
  }
  return [...fixes.values()];
}

function planFix(tree: YamlTree, offset: number, { rule, suggestion }: Diagnostic): DocumentEdit | undefined {
  const place = findPlace(tree, offset);
  if (place === undefined) return undefined;
  const { path, part } = place;
  if (suggestion !== undefined) {
    return part === 'key' ? renameKey(tree, path, suggestion) : replaceValue(tree, path, suggestion);
  }
  const correct = CORRECTIONS[rule];
  const text = textAt(tree, path);
  if (correct === undefined || text === undefined || part === 'key') return undefined;
  const corrected = correct(text);
  return corrected === text ? undefined : replaceValue(tree, path, corrected);
}

function textAt(tree: YamlTree, path: Path): string | undefined {
  const node = findNode(tree, path);
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
