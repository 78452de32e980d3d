import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, Range } from './diagnostic.ts';
import { linesOf } from './linesOf.ts';

/** Keys and indices that lead from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A YAML document as plain data, which can still say where each of its values stands. */
export interface SourceDocument {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at a path stands, or its key; the nearest place above it when there is none. */
  locate(path: Path, part?: 'key' | 'value'): Range;
}

export interface Parsed {
  /** Missing where the text could not be read at all. */
  readonly document?: SourceDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML into plain data. Only what a registry needs is allowed: maps, lists and scalars without anchors, tags
 * or merge keys. Keys are taken as they are written, so that `2201` and `"2201"` are one key and `02201` is another.
 *
 * @param text the YAML text
 * @param file its name, for diagnostics
 */
export function parse(text: string, file: string): Parsed {
  const positionOf = linesOf(text);
  const rangeAt = (from: number, to: number): Range => ({ start: positionOf(from), end: positionOf(to) });
  // The library's own check for duplicate keys compares every key with every other.
  const yaml = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });

  if (yaml.errors.length > 0) {
    const errors = yaml.errors.map(({ code, message, pos }) => ({
      rule: 'yaml/syntax',
      severity: 'error' as const,
      message: SYNTAX_MESSAGES[code] ?? `not valid YAML: ${message.replace(/\.$/, '')}`,
      file,
      range: rangeAt(pos[0], pos[1]),
    }));
    const isTooDeep = yaml.errors[0]?.code === 'RESOURCE_EXHAUSTION';
    return { diagnostics: isTooDeep ? errors.slice(0, 1) : firstPerLine(errors) };
  }

  const diagnostics: Diagnostic[] = [];
  const report = (rule: string, message: string, node: Located, help: string): void => {
    const [from, to] = node.range ?? [0, 0];
    diagnostics.push({ rule, severity: 'error', message, file, range: rangeAt(from, to), help });
  };
  const data = toData(yaml.contents, report);
  const locate: SourceDocument['locate'] = (path, part = 'value') => {
    const [from, to] = rangeOf(yaml.contents, path, part);
    return rangeAt(from, to);
  };
  return { document: { file, data, locate }, diagnostics };
}

/** Where the library's own message speaks to programmers. */
const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a registry is one YAML document, and a second one begins here',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces',
};

/** Anything that knows its offsets in the text. */
interface Located {
  readonly range?: readonly [number, number, number] | null | undefined;
}

type Report = (rule: string, message: string, node: Located, help: string) => void;

function toData(node: Node | null, report: Report): unknown {
  if (node === null) return null;
  if (node.tag !== undefined) {
    report('yaml/tag', `the tag \`${node.tag}\` is not supported`, node, 'Write the value without a tag.');
  }
  if (isMap(node)) return mapToData(node, report);
  if (isSeq(node)) return node.items.map((item) => toData(item as Node | null, report));
  if (isAlias(node)) return rejectAlias(node, report);
  if (isScalar(node)) return node.value;
  return null;
}

function mapToData(map: YAMLMap, report: Report): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const key = keyOf(pair);
    if (key === undefined) {
      report(
        'yaml/key',
        'a key must be a plain word or number',
        pair.key,
        'Lists and maps cannot be keys here.',
      );
    } else if (key === '<<') {
      report('yaml/merge-key', 'merge keys are not supported', pair.key, 'Write the values out.');
    } else if (key === '__proto__') {
      report('yaml/key', '`__proto__` cannot be a key', pair.key, 'Choose another key.');
    } else if (seen.has(key)) {
      report(
        'yaml/duplicate-key',
        `\`${key}\` stands here twice`,
        pair.key,
        'Remove one of the two, or rename it.',
      );
    } else {
      seen.add(key);
      data[key] = toData(pair.value, report);
    }
  }
  return data;
}

function keyOf({ key }: Pair<Node, Node | null>): string | undefined {
  if (!isScalar(key)) return undefined;
  return key.source ?? String(key.value);
}

function rejectAlias(alias: Alias, report: Report): null {
  report('yaml/alias', `the alias \`*${alias.source}\` is not supported`, alias, 'Write the value out.');
  return null;
}

/** Offsets of the value at a path or of its key; of the nearest node above it where the path ends early. */
function rangeOf(root: Node | null, path: Path, part: 'key' | 'value'): readonly [number, number] {
  let node = root;
  let range: Located['range'] = root?.range;
  for (const [depth, segment] of path.entries()) {
    if (isSeq(node)) {
      node = (node.items[Number(segment)] as Node | undefined) ?? null;
      range = node?.range ?? range;
      continue;
    }
    const pair = isMap(node)
      ? (node.items as Pair<Node, Node | null>[]).find((item) => keyOf(item) === String(segment))
      : undefined;
    if (pair === undefined) break;
    node = pair.value;
    const wantsKey = part === 'key' && depth === path.length - 1;
    range = wantsKey || isCollection(node) || isEmptyScalar(node) ? pair.key.range : node?.range;
  }
  const [from, to] = range ?? [0, 0];
  return [from, to];
}

/** A map or list is best shown by the key that it stands under. */
const isCollection = (node: Node | null): boolean => isMap(node) || isSeq(node);

const isEmptyScalar = (node: Node | null): boolean => isScalar(node) && (node as Scalar).value === null;

/** One broken line breaks others in its wake: what follows the first error of a line is noise. */
function firstPerLine(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set<number | undefined>();
  return diagnostics.filter(({ range }) => {
    const isFirst = !lines.has(range?.start.line);
    lines.add(range?.start.line);
    return isFirst;
  });
}
