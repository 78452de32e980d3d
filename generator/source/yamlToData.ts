import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { RuleId } from '../diagnostics/catalogue.ts';
import { keyOf, pairsOf } from './yamlPlaces.ts';

/** More than any schema allows; regular expressions overflow the stack over texts of many megabytes. */
const LONGEST_TEXT = 50_000;

/** Something that YAML allows and a registry does not. */
export interface YamlProblem {
  readonly rule: RuleId;
  readonly message: string;
  /** Where it begins and ends in the text. */
  readonly offsets: readonly [number, number];
}

/**
 * The plain data in a YAML document, and what in it a registry may not have: only maps, lists and scalars are allowed,
 * without tags, aliases or merge keys. Keys are taken as they are written, so that `2201` and `"2201"` are one key and
 * `02201` is another.
 */
export function yamlToData(root: Node | null): {
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
} {
  const problems: YamlProblem[] = [];
  const report = (rule: RuleId, message: string, node: Pick<Node, 'range'>): void => {
    const [from, to] = node.range ?? [0, 0];
    problems.push({ rule, message, offsets: [from, to] });
  };
  const anchored = new Map<string, unknown>();

  function dataOf(node: Node | null): unknown {
    if (node === null) return null;
    if (node.tag !== undefined)
      report(
        'yaml/tag',
        `the tag \`${node.tag.replace(/^tag:yaml.org,2002:/, '!!')}\` is not supported`,
        node,
      );
    if (isMap(node)) return mapOf(node);
    if (isSeq(node)) return node.items.map((item) => dataOf(item as Node | null));
    if (isAlias(node)) return aliasOf(node);
    if (!isScalar(node)) return null;
    if (typeof node.value === 'string' && node.value.length > LONGEST_TEXT) {
      report('yaml/syntax', `a text of ${node.value.length} characters`, node);
      return 'too long';
    }
    if (node.anchor !== undefined) anchored.set(node.anchor, node.value);
    return node.value;
  }

  /** An alias of a scalar has its value, so that this is not wrong twice. */
  function aliasOf(alias: Alias): unknown {
    report('yaml/alias', `the alias \`*${alias.source}\` is not supported: write the value out`, alias);
    return anchored.get(alias.source);
  }

  function mapOf(map: YAMLMap): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of pairsOf(map)) {
      const key = keyOf(pair);
      if (key === undefined) report('yaml/key', 'a list, a map or an alias cannot be a key', pair.key);
      else if (key === '<<') report('yaml/merge-key', 'a merge key: write the values out', pair.key);
      else if (key === '__proto__') report('yaml/key', '`__proto__` cannot be a key', pair.key);
      else if (seen.has(key)) report('yaml/duplicate-key', `\`${key}\` stands here twice`, pair.key);
      else {
        seen.add(key);
        data[key] = dataOf(pair.value);
      }
    }
    return data;
  }

  return { data: dataOf(root), problems };
}
