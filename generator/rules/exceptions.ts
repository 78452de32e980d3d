import { isRequired, type RuleId, ruleDescriptions } from '../diagnostics/ruleDescriptions/index.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { CodeEntry } from '../source/entries.ts';
import type { Path } from '../source/sourceDocument.ts';
import type { LintContext, RuleViolation } from './rule.ts';

/** Exceptions of a source from rules, per code. */
export interface Exceptions {
  /** Whether a code has an exception for a violation at a path within it. Records that the exception is needed. */
  allow(rule: RuleId, path: Path): boolean;
  /** Reports problems of the exceptions and severities themselves. Call it last. */
  violations(): Iterable<RuleViolation>;
}

export function listExceptions({ codes, source }: LintContext): Exceptions {
  const withExceptions = codes.filter(({ code }) => code['x-allow'] !== undefined);
  const byPlace = new Map(withExceptions.map((entry) => [entry.path.join(' '), entry]));
  const needed = new Set<string>();
  const createKey = ({ path }: CodeEntry, rule: string): string => `${path.join(' ')} ${rule}`;

  return {
    allow(rule, path) {
      if (byPlace.size === 0 || isRequired(rule)) return false;
      const entry = byPlace.get(path.slice(0, 4).join(' '));
      if (!entry?.code['x-allow']?.includes(rule)) return false;
      needed.add(createKey(entry, rule));
      return true;
    },
    *violations() {
      for (const [rule, severity] of Object.entries(source.rules ?? {})) {
        const path = ['rules', rule];
        if (!isRule(rule)) yield unknownRule(rule, path, 'key');
        else if (isRequired(rule) && severity !== ruleDescriptions[rule].severity)
          yield requiredRule(rule, path, 'key');
      }
      for (const entry of withExceptions) {
        for (const [index, rule] of (entry.code['x-allow'] ?? []).entries()) {
          const path = [...entry.path, 'x-allow', index];
          if (!isRule(rule)) yield unknownRule(rule, path, 'value');
          else if (isRequired(rule)) yield requiredRule(rule, path, 'value');
          else if (!needed.has(createKey(entry, rule))) {
            yield [
              'lint/unneeded-exception',
              { path, message: `${entry.number} does not violate \`${rule}\`` },
            ];
          }
        }
      }
    },
  };
}

const isRule = (id: string): id is RuleId => Object.hasOwn(ruleDescriptions, id);

const requiredRule = (rule: RuleId, path: Path, part: 'key' | 'value'): RuleViolation => [
  'lint/required-rule',
  { path, part, message: `\`${rule}\` is required: it is always an error and allows no exceptions` },
];

const unknownRule = (rule: string, path: Path, part: 'key' | 'value'): RuleViolation => [
  'lint/unknown-rule',
  {
    path,
    part,
    message: `unknown rule \`${rule}\``,
    suggestion: suggest(rule, Object.keys(ruleDescriptions)),
  },
];
