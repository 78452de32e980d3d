import { isCollection, isMap, isNode, isPair, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Path } from '../source/sourceDocument.ts';

/** The text of a YAML document with its syntax tree, which knows the offsets of each node. */
export interface YamlTree {
  readonly text: string;
  readonly root: Node | null;
  /** `\r\n` if the text uses it. */
  readonly lineEnd: string;
}

/** Parses a text that is known to be valid YAML. */
export const parseTree = (text: string): YamlTree => ({
  text,
  root: parseDocument(text, { keepSourceTokens: false, uniqueKeys: false }).contents,
  lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
});

/** Returns the map at a path, or `undefined` if there is none. */
export function findMap(tree: YamlTree, path: Path): YAMLMap | undefined {
  const node = findNode(tree, path);
  return isMap(node) ? node : undefined;
}

/** Returns the node at a path, or `undefined` if there is none. */
export function findNode({ root }: YamlTree, path: Path): Node | undefined {
  let node: unknown = root;
  for (const key of path) {
    if (!isCollection(node)) return undefined;
    node = typeof key === 'number' ? node.items[key] : isMap(node) ? findPair(node, key)?.value : undefined;
  }
  return isNode(node) ? node : undefined;
}

/** Returns the entry of a map with a key. Numeric keys match by their text. */
export const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === key);

/** The key of an entry as text. */
export const keyOf = ({ key }: Pair): string =>
  isNode(key) && 'source' in key ? String(key.source) : String(key);

/** Offsets of a node, including its quotes or brackets. */
export function extentOf(node: unknown): { readonly start: number; readonly end: number } {
  if (!isNode(node) || !node.range) throw new Error('a node without a place');
  const [start] = node.range;
  return { start, end: endOf(node) };
}

/** Offset after the last character of a node. A block collection ends with its last value. */
export function endOf(node: unknown): number {
  if (isPair(node)) return isNode(node.value) ? endOf(node.value) : extentOf(node.key).end;
  if (!isNode(node) || !node.range) throw new Error('a node without a place');
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  return last === undefined ? node.range[1] : endOf(last);
}
