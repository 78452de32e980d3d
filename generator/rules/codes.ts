import { type CodeEntry, listMeaningEntries, rangeOf } from '../source/entries.ts';
import type { Path } from '../source/sourceDocument.ts';
import type { SourceRule, Violation } from './rule.ts';

export const duplicateCode: SourceRule = {
  id: 'lint/duplicate-code',
  *check({ codes }): Generator<Violation> {
    const groupOf = new Map<string, string>();
    for (const { group, number, path } of codes) {
      const other = groupOf.get(number);
      if (other === undefined) groupOf.set(number, group);
      else {
        yield {
          path,
          part: 'key',
          message: `${number} is already in group ${other}`,
          help: 'A code belongs to one group: remove one of the two.',
        };
      }
    }
  },
};

export const duplicateName: SourceRule = {
  id: 'lint/duplicate-name',
  *check({ codes }): Generator<Violation> {
    const numberOf = new Map<string, string>();
    for (const { number, code, path } of codes) {
      if (code.name === undefined) continue;
      const other = numberOf.get(code.name);
      if (other === undefined) numberOf.set(code.name, number);
      else if (other !== number) {
        yield { path: [...path, 'name'], message: `${number} and ${other} are both named ${code.name}` };
      }
    }
    for (const { number, code, path } of codes) {
      for (const [index, alias] of code.aliases?.entries() ?? []) {
        const other = numberOf.get(alias);
        if (other === undefined) numberOf.set(alias, number);
        else {
          const message = `the alias ${alias} of ${number} is already a name of ${other === number ? 'the same code' : other}`;
          yield { path: [...path, 'aliases', index], message };
        }
      }
    }
  },
};

export const groupRange: SourceRule = {
  id: 'lint/group-range',
  *check({ codes, source }): Generator<Violation> {
    const findNarrowest = createGroupFinder(Object.keys(source.groups ?? {}));
    for (const { group, number, path } of codes) {
      const code = Number(number);
      const fitting = findNarrowest(code);
      if (fitting === group) continue;
      // A number in both groups is a duplicate, which another rule reports.
      if (fitting !== undefined && Object.hasOwn(source.groups?.[fitting]?.codes ?? {}, number)) continue;
      const { first, last } = rangeOf(group);
      const isInside = first <= code && code <= last;
      yield {
        path,
        part: 'key',
        message: isInside
          ? `${number} belongs to the narrower group ${fitting}`
          : `${number} is outside its group ${group} (${first} to ${last})`,
        help: fitting
          ? `Move it to ${fitting}.`
          : 'Add a group whose range contains it, or correct the number.',
      };
    }
  },
};

/** Creates a function that finds the narrowest group whose range contains a number. */
function createGroupFinder(groups: readonly string[]): (number: number) => string | undefined {
  // Ranges begin at multiples of their width, so each width needs only one lookup.
  const byWidth = new Map<number, Map<number, string>>();
  for (const group of groups) {
    const { first, last } = rangeOf(group);
    const width = last - first + 1;
    const byFirst = byWidth.get(width) ?? new Map<number, string>();
    byWidth.set(width, byFirst.set(first, group));
  }
  const narrowestFirst = [...byWidth].sort(([a], [b]) => a - b);
  return (number) => {
    for (const [width, byFirst] of narrowestFirst) {
      const group = byFirst.get(number - (number % width));
      if (group !== undefined) return group;
    }
    return undefined;
  };
}

export const order: SourceRule = {
  id: 'lint/order',
  *check({ source, keysAt }): Generator<Violation> {
    const groups = keysAt(['groups']);
    yield* reportDisorder(groups, ['groups'], (a, b) => {
      const [left, right] = [rangeOf(a), rangeOf(b)];
      return left.first - right.first || right.last - left.last;
    });
    for (const group of groups.filter((id) => Object.hasOwn(source.groups ?? {}, id))) {
      const path = ['groups', group, 'codes'];
      yield* reportDisorder(keysAt(path), path, (a, b) => Number(a) - Number(b));
    }
  },
};

/** Reports keys that follow a larger one. */
function* reportDisorder(
  keys: readonly string[],
  path: Path,
  compare: (a: string, b: string) => number,
): Generator<Violation> {
  for (const [index, key] of keys.entries()) {
    const before = keys[index - 1];
    if (before === undefined || compare(before, key) <= 0) continue;
    yield { path: [...path, key], part: 'key', message: `${key} comes after ${before}` };
  }
}

export const parameterStyle: SourceRule = {
  id: 'lint/parameter-style',
  *check({ codes }): Generator<Violation> {
    const spellings = new Map<string, string>();
    for (const { parameter, path } of codes.flatMap(listParameters)) {
      const word = parameter.replaceAll('_', '').toLowerCase();
      const other = spellings.get(word);
      if (other === undefined) spellings.set(word, parameter);
      else if (other !== parameter) {
        yield {
          path: [...path, 'parameter'],
          message: `\`${parameter}\` is spelled \`${other}\` elsewhere`,
          suggestion: other,
        };
      }
    }
  },
};

/** Lists the parameters of a code, with and without a command, and the paths of the maps that contain them. */
function listParameters(entry: CodeEntry): { readonly parameter: string; readonly path: Path }[] {
  const holders = [
    { parameter: entry.code.parameter, path: entry.path },
    ...listMeaningEntries(entry).map(({ meaning, path }) => ({ parameter: meaning.parameter, path })),
  ];
  return holders.flatMap(({ parameter, path }) => (parameter ? [{ parameter, path }] : []));
}

export const documentedEqualsMessage: SourceRule = {
  id: 'lint/documented-equals-message',
  *check({ codes, sourceLocale }): Generator<Violation> {
    for (const { code, path } of codes) {
      if (code.documented === undefined || code.documented !== code.message?.[sourceLocale ?? '']) continue;
      yield {
        path: [...path, 'documented'],
        part: 'key',
        message: '`documented` is the same as the message',
        help: 'Remove it: it is only for texts that differ from the message.',
      };
    }
  },
};

export const duplicateMessage: SourceRule = {
  id: 'lint/duplicate-message',
  *check({ codes, sourceLocale }): Generator<Violation> {
    if (sourceLocale === undefined) return;
    const describeSame = ({ path, number }: CodeEntry, other: CodeEntry): Violation => ({
      path: [...path, 'message', sourceLocale],
      message: `${number} has the same message as ${other.number}`,
    });
    const firstWith = new Map<string, CodeEntry>();
    const repeated = new Set<string>();
    for (const entry of codes) {
      const message = entry.code.message?.[sourceLocale];
      if (message === undefined) continue;
      const first = firstWith.get(message);
      if (first === undefined) {
        firstWith.set(message, entry);
        continue;
      }
      yield describeSame(entry, first);
      if (!repeated.has(message)) yield describeSame(first, entry);
      repeated.add(message);
    }
  },
};
