import { rangeOf } from '../rangeOf.ts';
import { codeEntries, type Finding, type Rule } from './rule.ts';

export const duplicateCode: Rule = {
  id: 'lint/duplicate-code',
  severity: 'error',
  *check(source): Generator<Finding> {
    const groupOf = new Map<string, string>();
    for (const { group, number, path } of codeEntries(source)) {
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
  severity: 'error',
  *check(source): Generator<Finding> {
    const numberOf = new Map<string, string>();
    for (const { number, code, path } of codeEntries(source)) {
      if (code.name === undefined) continue;
      const other = numberOf.get(code.name);
      if (other === undefined) numberOf.set(code.name, number);
      else if (other !== number) {
        yield {
          path: [...path, 'name'],
          message: `${number} has the name ${code.name}, as ${other} has`,
          help: 'Names become identifiers: say what sets this code apart from the other.',
        };
      }
    }
  },
};

export const codeOutsideGroup: Rule = {
  id: 'lint/group-range',
  severity: 'error',
  *check(source): Generator<Finding> {
    const groups = Object.keys(source.groups ?? {})
      .map((id) => ({ id, ...rangeOf(id) }))
      .sort((a, b) => a.last - a.first - (b.last - b.first));
    for (const { group, number, path } of codeEntries(source)) {
      const code = Number(number);
      const fitting = groups.find(({ first, last }) => first <= code && code <= last);
      if (fitting?.id === group) continue;
      const { first, last } = rangeOf(group);
      yield {
        path,
        part: 'key',
        message:
          first <= code && code <= last
            ? `${number} belongs to the narrower group ${fitting?.id}`
            : `${number} is outside its group ${group}, which is ${first} to ${last}`,
        help:
          fitting === undefined
            ? 'Add a group whose range holds it, or correct the number.'
            : `Move it to ${fitting.id}.`,
      };
    }
  },
};

export const redundantDocumented: Rule = {
  id: 'lint/documented-equals-message',
  severity: 'error',
  *check(source): Generator<Finding> {
    const sourceLocale = source.locales?.[0] ?? '';
    for (const { code, path } of codeEntries(source)) {
      if (code.documented === undefined || code.documented !== code.message?.[sourceLocale]) continue;
      yield {
        path: [...path, 'documented'],
        part: 'key',
        message: '`documented` is the same as the message',
        help: 'It is for texts that differ from the message: remove it.',
      };
    }
  },
};
