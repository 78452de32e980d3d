import { isCollection, type YAMLMap } from 'yaml';
import type { Edit } from '../source/edits.ts';
import type { Path } from '../source/sourceDocument.ts';
import { printEntry, printInline } from './printYaml.ts';
import { endOf, extentOf, findMap, findNode, findPair, type YamlTree } from './yamlTree.ts';

/** A change of a document: of its text, and the same of its data. */
export interface DocumentEdit {
  readonly edit: Edit;
  apply(data: unknown): void;
}

/** Replaces a scalar. Its quotes go with it; comments stay. */
export function replaceValue(tree: YamlTree, path: Path, value: string | number): DocumentEdit {
  const node = findNode(tree, path);
  const { start, end } = extentOf(node);
  const ending = /\s*$/.exec(tree.text.slice(start, end))?.[0] ?? '';
  return {
    edit: { start, end, text: printValue(tree, path, value) + ending },
    apply: (data) => setAt(data, path, value),
  };
}

/** Renames a key of a map. */
export function renameKey(tree: YamlTree, path: Path, key: string): DocumentEdit | undefined {
  const [holder, old] = [path.slice(0, -1), String(path.at(-1))];
  const map = findMap(tree, holder);
  const pair = map && findPair(map, old);
  if (map === undefined || pair === undefined || findPair(map, key) !== undefined) return undefined;
  return {
    edit: { ...extentOf(pair.key), text: printInline(key) },
    apply(data) {
      const entries = getAt(data, holder) as Record<string, unknown>;
      entries[key] = entries[old];
      delete entries[old];
    },
  };
}

function printValue(tree: YamlTree, path: Path, value: string | number): string {
  const isInFlow = path.some((_, depth) => isFlow(findNode(tree, path.slice(0, depth))));
  const key = String(path.at(-1));
  const holder = findMap(tree, path.slice(0, -1));
  const pair = holder && findPair(holder, key);
  if (isInFlow || pair === undefined) return printInline(value);
  const keyStart = extentOf(pair.key).start;
  const lines = printEntry(key, value, keyStart - lineStart(tree.text, keyStart));
  return lines
    .join(tree.lineEnd)
    .trimStart()
    .slice(printInline(key).length + 2);
}

const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

/** Sets an entry of a map: replaces a scalar, or adds the entry, after a given one or last. */
export function setEntry(
  tree: YamlTree,
  holder: Path,
  key: string,
  value: unknown,
  options: { readonly after?: string; readonly first?: boolean } = {},
): DocumentEdit {
  const map = findMap(tree, holder);
  const path = [...holder, key];
  if (map === undefined || map.items.length === 0) return fillEmpty(tree, holder, { [key]: value });
  if (findPair(map, key) !== undefined && typeof value === 'string') return replaceValue(tree, path, value);
  const apply = (data: unknown): void => setAt(data, path, value);
  const [first] = map.items;
  if (map.flow) {
    const entry = printInline({ [key]: value }).slice(2, -2);
    if (options.first && first) {
      const at = extentOf(first.key).start;
      return { edit: { start: at, end: at, text: `${entry}, ` }, apply };
    }
    const at = endOf((options.after && findPair(map, options.after)) || map.items.at(-1));
    return { edit: { start: at, end: at, text: `, ${entry}` }, apply };
  }
  const keyStart = extentOf(first?.key).start;
  const indent = keyStart - lineStart(tree.text, keyStart);
  const lines = printEntry(key, value, indent);
  const gap = hasGaps(tree, map) ? [''] : [];
  if (options.first) {
    const at = lineStart(tree.text, keyStart);
    const text = [...lines, ...gap].map((line) => line + tree.lineEnd).join('');
    return { edit: { start: at, end: at, text }, apply };
  }
  const at = lineEnd(tree.text, endOf((options.after && findPair(map, options.after)) || map.items.at(-1)));
  const text = [...gap, ...lines].map((line) => tree.lineEnd + line).join('');
  return { edit: { start: at, end: at, text }, apply };
}

/** Whether blank lines separate the entries of a map. */
function hasGaps({ text }: YamlTree, { items: [first, second] }: YAMLMap): boolean {
  if (first === undefined || second === undefined) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(endOf(first), extentOf(second.key).start));
}

/** Adds an item to a list in one line. */
export function addItem(tree: YamlTree, path: Path, item: unknown): DocumentEdit {
  const { start, end } = extentOf(findNode(tree, path));
  const list = tree.text.slice(start, end);
  const apply = (data: unknown): void => {
    (getAt(data, path) as unknown[]).push(item);
  };
  if (list.startsWith('[')) {
    const at = end - (/\s*\]$/.exec(list)?.[0].length ?? 1);
    return { edit: { start: at, end: at, text: `, ${printInline(item)}` }, apply };
  }
  const indent = ' '.repeat(start - lineStart(tree.text, start));
  const at = lineEnd(tree.text, end);
  return { edit: { start: at, end: at, text: `${tree.lineEnd}${indent}- ${printInline(item)}` }, apply };
}

/** Gives a map that is empty, absent or null its first entries. */
function fillEmpty(tree: YamlTree, path: Path, entries: Readonly<Record<string, unknown>>): DocumentEdit {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const pair = findPair(findMap(tree, parent) ?? failToFind(path), key);
  if (pair === undefined) return setEntry(tree, parent, key, entries);
  const { start, end } = extentOf(pair.value ?? pair.key);
  const isNull = tree.text.slice(start, end).trim() === '' || pair.value === null;
  const apply = (data: unknown): void => setAt(data, path, entries);
  if (!isNull) return { edit: { start, end, text: printInline(entries) }, apply };
  const keyStart = extentOf(pair.key).start;
  const indent = keyStart - lineStart(tree.text, keyStart) + 2;
  const at = lineEnd(tree.text, extentOf(pair.key).end);
  const lines = Object.entries(entries).flatMap(([key, value]) => printEntry(key, value, indent));
  return { edit: { start: at, end: at, text: lines.map((line) => tree.lineEnd + line).join('') }, apply };
}

function failToFind(path: Path): never {
  throw new Error(`there is no map at ${path.join('.')}`);
}

/** The offset at which the line of another offset begins. */
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The offset before the line end that follows the last visible character before an offset. */
function lineEnd(text: string, at: number): number {
  const visible = text.slice(0, at).trimEnd().length;
  const end = text.indexOf('\n', visible);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function setAt(data: unknown, path: Path, value: unknown): void {
  const holder = getAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
}

function getAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Record<string | number, unknown>)[key], data);
}
