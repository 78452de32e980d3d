import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { onceForEach } from '../model/memoize.ts';

/** Keys and indices that lead from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** Offsets at which something begins and ends in the text. */
type Offsets = readonly [number, number];

export const pairsOf = (map: YAMLMap): readonly Pair<Node, Node | null>[] =>
  map.items as Pair<Node, Node | null>[];

/** A key as it is written, but for quotes; `undefined` for one that is no scalar. */
export const keyOf = ({ key }: Pair<Node, Node | null>): string | undefined =>
  isScalar(key) ? (key.source ?? String(key.value)) : undefined;

/** The keys of the map at a path, in the order in which they are written. */
export function keysAt(root: Node | null, path: Path): string[] {
  let node = root;
  for (const segment of path) node = pairAt(node, segment)?.value ?? null;
  return isMap(node) ? pairsOf(node).map((pair) => keyOf(pair) ?? '') : [];
}

/** Where the value at a path stands, or its key; the nearest place above it where the path ends early. */
export function rangeAt(root: Node | null, path: Path, part: 'key' | 'value'): Offsets {
  let node = root;
  let range = root?.range;
  for (const [depth, segment] of path.entries()) {
    if (isSeq(node)) {
      node = (node.items[Number(segment)] as Node | undefined) ?? null;
      range = node?.range ?? range;
      continue;
    }
    const pair = pairAt(node, segment);
    if (pair === undefined) break;
    node = pair.value;
    const wantsKey = part === 'key' && depth === path.length - 1;
    range = wantsKey || isBestShownByKey(node) ? pair.key.range : node?.range;
  }
  const [from, to] = range ?? [0, 0];
  return [from, to];
}

const pairAt = (node: Node | null, key: string | number): Pair<Node, Node | null> | undefined =>
  isMap(node) ? pairsByKey(node).get(String(key)) : undefined;

/** The first of those with the same key. To look for it in a map of many codes would take long, if many have findings. */
const pairsByKey = onceForEach(
  (map: YAMLMap) => new Map([...pairsOf(map)].reverse().map((pair) => [keyOf(pair), pair])),
);

/** A map or list spans many lines, and an empty value none. */
const isBestShownByKey = (node: Node | null): boolean =>
  isMap(node) || isSeq(node) || (isScalar(node) && node.value === null);
