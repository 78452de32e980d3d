import { typescriptString } from '../../text/typescript.ts';
import { formatLiteral } from './layout.ts';
import type { ListedCode, ModuleView } from './moduleView.ts';

/** A constant that holds data. */
export interface Table {
  readonly name: string;
  /** Its TypeScript type. */
  readonly type: string;
  /** Its value as a literal, the same in TypeScript and JavaScript. */
  readonly value: string;
}

/** Creates the data behind the functions, as constants that a bundler can drop. */
export function createTables({ codes, ranges, kinds, pascal }: ModuleView): Table[] {
  const usualRetry = new Map(kinds.map(({ id, retry }) => [id, retry]));
  return [
    {
      name: 'KINDS',
      type: `Readonly<Record<${pascal}Kind, { outcome: ${pascal}Outcome; retry: ${pascal}Retry; httpStatus: number }>>`,
      value: formatLiteral(
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
      value: formatLiteral(
        '[]',
        ranges.map(({ id, first, last, outcome }) => {
          const range = `first: ${first}, last: ${last}`;
          return `{ id: ${typescriptString(id)}, ${range}, outcome: ${typescriptString(outcome)} },`;
        }),
      ),
    },
    tableByCode('KIND_OF_CODE', `${pascal}Kind`, codes, ({ kind }) => kind),
    tableByCode('RETRY_OF_CODE', `${pascal}Retry`, codes, ({ kind, retry }) =>
      retry === usualRetry.get(kind) ? undefined : retry,
    ),
    tableByCode('PARAMETER_OF_CODE', 'string', codes, ({ parameter }) => parameter),
  ];
}

/** A table of those codes that have a value. */
function tableByCode(
  name: string,
  type: string,
  codes: readonly ListedCode[],
  read: (code: ListedCode) => string | undefined,
): Table {
  const rows = codes.flatMap((code) => {
    const value = read(code);
    return value === undefined ? [] : [`${code.code}: ${typescriptString(value)},`];
  });
  return { name, type: `Readonly<Record<number, ${type} | undefined>>`, value: formatLiteral('{}', rows) };
}
