import { narrowestFirst } from '../narrowestFirst.ts';
import { rangeOf } from '../rangeOf.ts';
import type { Path } from '../yamlPlaces.ts';
import type { CodeEntry } from './lintContext.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateCode: Rule = {
  id: 'lint/duplicate-code',
  *check({ codes }): Generator<Finding> {
    const groupOf = new Map<string, string>();
    for (const { group, number, path } of codes) {
      const other = groupOf.get(number);
      if (other === undefined) groupOf.set(number, group);
      else {
        yield {
          path,
          part: 'key',
          message: `${number} already stands in group ${other}`,
          help: 'A code belongs to one group: remove one of the two.',
        };
      }
    }
  },
};

export const duplicateName: Rule = {
  id: 'lint/duplicate-name',
  *check({ codes }): Generator<Finding> {
    const numberOf = new Map<string, string>();
    for (const { number, code, path } of codes) {
      if (code.name === undefined) continue;
      const other = numberOf.get(code.name);
      if (other === undefined) numberOf.set(code.name, number);
      else if (other !== number) {
        yield { path: [...path, 'name'], message: `${number} has the name ${code.name}, as ${other} has` };
      }
    }
  },
};

export const groupRange: Rule = {
  id: 'lint/group-range',
  *check({ codes, source }): Generator<Finding> {
    const groups = narrowestFirst(Object.keys(source.groups ?? {}).map((id) => ({ id, ...rangeOf(id) })));
    for (const { group, number, path } of codes) {
      const code = Number(number);
      const fitting = groups.find(({ first, last }) => first <= code && code <= last);
      if (fitting?.id === group) continue;
      // In both groups it is a duplicate, which another rule finds.
      if (fitting !== undefined && Object.hasOwn(source.groups?.[fitting.id]?.codes ?? {}, number)) continue;
      const { first, last } = rangeOf(group);
      const isInside = first <= code && code <= last;
      yield {
        path,
        part: 'key',
        message: isInside
          ? `${number} belongs to the narrower group ${fitting?.id}`
          : `${number} is outside its group ${group}, which is ${first} to ${last}`,
        help: fitting
          ? `Move it to ${fitting.id}.`
          : 'Add a group whose range holds it, or correct the number.',
      };
    }
  },
};

export const order: Rule = {
  id: 'lint/order',
  *check({ source, keysAt }): Generator<Finding> {
    const groups = keysAt(['groups']);
    yield* outOfOrder(groups, ['groups'], (a, b) => {
      const [left, right] = [rangeOf(a), rangeOf(b)];
      return left.first - right.first || right.last - left.last;
    });
    for (const group of groups.filter((id) => Object.hasOwn(source.groups ?? {}, id))) {
      const path = ['groups', group, 'codes'];
      yield* outOfOrder(keysAt(path), path, (a, b) => Number(a) - Number(b));
    }
  },
};

/** The keys that stand behind a larger one. */
function* outOfOrder(
  keys: readonly string[],
  path: Path,
  compare: (a: string, b: string) => number,
): Generator<Finding> {
  for (const [index, key] of keys.entries()) {
    const before = keys[index - 1];
    if (before === undefined || compare(before, key) <= 0) continue;
    yield { path: [...path, key], part: 'key', message: `${key} stands behind ${before}` };
  }
}

export const parameterStyle: Rule = {
  id: 'lint/parameter-style',
  *check({ codes }): Generator<Finding> {
    const spellings = new Map<string, string>();
    for (const { code, path } of codes) {
      if (code.parameter === undefined) continue;
      const word = code.parameter.replaceAll('_', '').toLowerCase();
      const other = spellings.get(word);
      if (other === undefined) spellings.set(word, code.parameter);
      else if (other !== code.parameter) {
        yield {
          path: [...path, 'parameter'],
          message: `\`${code.parameter}\` is spelt \`${other}\` elsewhere`,
          suggestion: other,
        };
      }
    }
  },
};

export const documentedEqualsMessage: Rule = {
  id: 'lint/documented-equals-message',
  *check({ codes, sourceLocale }): Generator<Finding> {
    for (const { code, path } of codes) {
      if (code.documented === undefined || code.documented !== code.message?.[sourceLocale ?? '']) continue;
      yield {
        path: [...path, 'documented'],
        part: 'key',
        message: '`documented` is the same as the message',
        help: 'It is for texts that differ from the message: remove it.',
      };
    }
  },
};

export const duplicateMessage: Rule = {
  id: 'lint/duplicate-message',
  *check({ codes, sourceLocale }): Generator<Finding> {
    if (sourceLocale === undefined) return;
    const entriesOf = new Map<string, CodeEntry[]>();
    for (const entry of codes) {
      const message = entry.code.message?.[sourceLocale];
      if (message === undefined) continue;
      const entries = entriesOf.get(message);
      if (entries === undefined) entriesOf.set(message, [entry]);
      else entries.push(entry);
    }
    for (const [first, ...others] of entriesOf.values()) {
      if (first === undefined || others.length === 0) continue;
      for (const entry of [first, ...others]) {
        const other = entry === first ? others[0] : first;
        yield {
          path: [...entry.path, 'message', sourceLocale],
          message: `${entry.number} has the same message as ${other?.number}`,
        };
      }
    }
  },
};
