import { onceForEach } from '../../model/memoize.ts';
import { narrowestFirst } from '../../model/narrowestFirst.ts';
import type { Code, Registry } from '../../model/registry.ts';
import { typescriptString } from '../../text/typescript.ts';
import { literal } from './literal.ts';

/** A constant that holds data. */
export interface Table {
  readonly name: string;
  /** Its TypeScript type. */
  readonly type: string;
  /** Its value as a literal, the same in TypeScript and JavaScript. */
  readonly value: string;
}

/** The data behind the functions, as constants that a bundler can drop. */
export const tablesOf = onceForEach(({ codes, groups, kinds, names: { pascal } }: Registry): Table[] => [
  {
    name: 'KINDS',
    type: `Readonly<Record<${pascal}Kind, { outcome: ${pascal}Outcome; retry: ${pascal}Retry; httpStatus: number }>>`,
    value: literal(
      '{}',
      kinds.map(({ id, outcome, retry, httpStatus }) => {
        const value = `outcome: ${typescriptString(outcome)}, retry: ${typescriptString(retry)}, httpStatus: ${httpStatus}`;
        return `${typescriptString(id)}: { ${value} },`;
      }),
    ),
  },
  {
    name: 'GROUPS_NARROWEST_FIRST',
    type: `readonly { id: ${pascal}Group; first: number; last: number; outcome: ${pascal}Outcome }[]`,
    value: literal(
      '[]',
      narrowestFirst(groups).map(({ id, first, last, outcome }) => {
        const range = `first: ${first}, last: ${last}`;
        return `{ id: ${typescriptString(id)}, ${range}, outcome: ${typescriptString(outcome)} },`;
      }),
    ),
  },
  byCode('KIND_OF_CODE', `${pascal}Kind`, codes, ({ kind }) => kind.id),
  byCode('RETRY_OF_CODE', `${pascal}Retry`, codes, ({ kind, retry }) =>
    retry === kind.retry ? undefined : retry,
  ),
  byCode('PARAMETER_OF_CODE', 'string', codes, ({ parameter }) => parameter),
]);

/** A table of those codes that have a value. */
function byCode(
  name: string,
  type: string,
  codes: readonly Code[],
  read: (code: Code) => string | undefined,
): Table {
  const rows = codes.flatMap((code) => {
    const value = read(code);
    return value === undefined ? [] : [`${code.code}: ${typescriptString(value)},`];
  });
  return { name, type: `Readonly<Record<number, ${type} | undefined>>`, value: literal('{}', rows) };
}
