import type { Pair, YAMLMap } from 'yaml';
import { rangeOf } from '../source/entries.ts';
import { endOf, extentOf, findMap, keyOf, parseTree, type YamlTree } from './yamlTree.ts';

/**
 * Sorts groups by range and codes by number. Each entry moves with the comments above it; the lines between entries stay
 * where they are.
 */
export function sortEntries(text: string): string {
  const byRange = sortMap(parseTree(text), ['groups'], (a, b) => {
    const [left, right] = [rangeOf(a), rangeOf(b)];
    return left.first - right.first || right.last - left.last;
  });
  const groups = findMap(parseTree(byRange), ['groups'])?.items.map(keyOf) ?? [];
  return groups.reduce(
    (sorted, group) =>
      sortMap(parseTree(sorted), ['groups', group, 'codes'], (a, b) => Number(a) - Number(b)),
    byRange,
  );
}

function sortMap(tree: YamlTree, path: readonly string[], compare: (a: string, b: string) => number): string {
  const map = findMap(tree, path);
  if (map === undefined || map.flow === true || map.items.length < 2) return tree.text;
  const sorted = [...map.items].sort((a, b) => compare(keyOf(a), keyOf(b)));
  return sorted.every((pair, index) => pair === map.items[index])
    ? tree.text
    : moveEntries(tree, map, sorted);
}

function moveEntries({ text }: YamlTree, { items }: YAMLMap, sorted: readonly Pair[]): string {
  const extents = new Map(items.map((pair) => [pair, extentWithComments(text, pair)]));
  const parts: string[] = [];
  let next = 0;
  for (const [index, pair] of items.entries()) {
    const own = extents.get(pair);
    const moved = extents.get(sorted[index] ?? pair);
    if (own === undefined || moved === undefined) continue;
    parts.push(text.slice(next, own.start), text.slice(moved.start, moved.end));
    next = own.end;
  }
  return [...parts, text.slice(next)].join('');
}

/** From the first comment line above an entry to the end of its last line. */
function extentWithComments(text: string, pair: Pair): { start: number; end: number } {
  let start = text.lastIndexOf('\n', extentOf(pair.key).start - 1) + 1;
  const indent = extentOf(pair.key).start - start;
  const comment = new RegExp(`^ {${indent}}#`);
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !comment.test(text.slice(above, start))) break;
    start = above;
  }
  const visible = text.slice(0, endOf(pair)).trimEnd().length;
  const lineEnd = text.indexOf('\n', visible);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return { start, end: text[end - 1] === '\r' ? end - 1 : end };
}
