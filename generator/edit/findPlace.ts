import { isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';
import type { Path } from '../source/sourceDocument.ts';
import { extentOf, keyOf, type YamlTree } from './yamlTree.ts';

/** A key or a value of a document. */
export interface Place {
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** Finds the key or scalar that starts at an offset. */
export const findPlace = (tree: YamlTree, offset: number): Place | undefined => findIn(tree.root, [], offset);

function findIn(node: unknown, path: Path, offset: number): Place | undefined {
  if (isScalar(node)) return extentOf(node).start === offset ? { path, part: 'value' } : undefined;
  if (isMap(node)) return findFirst(node.items, (pair) => findInPair(pair, path, offset));
  if (isSeq(node)) return findFirst(node.items, (item, index) => findIn(item, [...path, index], offset));
  return undefined;
}

function findInPair(pair: Pair, path: Path, offset: number): Place | undefined {
  if (!isPair(pair)) return undefined;
  const inner = [...path, keyOf(pair)];
  return extentOf(pair.key).start === offset
    ? { path: inner, part: 'key' }
    : findIn(pair.value, inner, offset);
}

function findFirst<T, R>(
  items: readonly T[],
  find: (item: T, index: number) => R | undefined,
): R | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
