import type { WriterFunction } from 'ts-morph';
import { typescriptString } from '../../escape/typescript.ts';
import { narrowestFirst } from '../../narrowestFirst.ts';
import type { Code, Registry } from '../../registry.ts';
import type { Statements } from './statements.ts';

/** The data behind the functions, as constants that a bundler can drop. */
export const tablesOf = ({ codes, groups, kinds, names: { pascal } }: Registry): Statements => [
  constant(
    'KINDS',
    `Readonly<Record<${pascal}Kind, { outcome: ${pascal}Outcome; retry: ${pascal}Retry; httpStatus: number }>>`,
    '{}',
    kinds.map(({ id, outcome, retry, httpStatus }) => {
      const value = `outcome: ${typescriptString(outcome)}, retry: ${typescriptString(retry)}, httpStatus: ${httpStatus}`;
      return `${typescriptString(id)}: { ${value} },`;
    }),
  ),
  constant(
    'GROUPS_NARROWEST_FIRST',
    `readonly { id: ${pascal}Group; first: number; last: number; outcome: ${pascal}Outcome }[]`,
    '[]',
    narrowestFirst(groups).map(({ id, first, last, outcome }) => {
      const range = `first: ${first}, last: ${last}`;
      return `{ id: ${typescriptString(id)}, ${range}, outcome: ${typescriptString(outcome)} },`;
    }),
  ),
  byCode('KIND_OF_CODE', `${pascal}Kind`, codes, ({ kind }) => kind.id),
  byCode('RETRY_OF_CODE', `${pascal}Retry`, codes, ({ kind, retry }) =>
    retry === kind.retry ? undefined : retry,
  ),
  byCode('PARAMETER_OF_CODE', 'string', codes, ({ parameter }) => parameter),
];

/** A table of those codes that have a value. */
function byCode(
  name: string,
  type: string,
  codes: readonly Code[],
  read: (code: Code) => string | undefined,
): WriterFunction {
  const rows = codes.flatMap((code) => {
    const value = read(code);
    return value === undefined ? [] : [`${code.code}: ${typescriptString(value)},`];
  });
  return constant(name, `Readonly<Record<number, ${type} | undefined>>`, '{}', rows);
}

const constant =
  (name: string, type: string, brackets: '[]' | '{}', rows: readonly string[]): WriterFunction =>
  (writer) => {
    writer.blankLineIfLastNot().write(`const ${name}: ${type} = ${brackets.charAt(0)}`);
    if (rows.length > 0) {
      writer.newLine().indent(() => {
        for (const row of rows) writer.writeLine(row);
      });
    }
    writer.write(`${brackets.charAt(1)};`);
  };
