import { formatLiteral, formatValue, type Plain } from './layout.ts';
import type { MeaningDifference, ModuleView } from './moduleView.ts';

/** A constant that holds data. */
export interface Table {
  readonly name: string;
  /** Its TypeScript type. */
  readonly type: string;
  /** A literal, for TypeScript or JavaScript. */
  readonly value: string;
}

/** Creates the data behind the functions, as constants that a bundler can drop. */
export function createTables({ codes, commands, meanings, ranges, kinds, pascal }: ModuleView): Table[] {
  const usualRetry = new Map(kinds.map(({ id, retry }) => [id, retry]));
  const answers = "'outcome' | 'retry' | 'done' | 'answer' | 'httpStatus'";
  return [
    {
      name: 'KINDS',
      type: `Readonly<Record<${pascal}Kind, { outcome: ${pascal}Outcome; retry: ${pascal}Retry; httpStatus: number }>>`,
      value: formatMap(
        kinds.map(({ id, outcome, retry, httpStatus }) => [id, { outcome, retry, httpStatus }]),
      ),
    },
    {
      name: 'GROUPS_NARROWEST_FIRST',
      type: `readonly { id: ${pascal}Group; first: number; last: number; outcome: ${pascal}Outcome }[]`,
      value: formatLiteral(
        '[]',
        ranges.map(({ id, first, last, outcome }) => `${formatValue({ id, first, last, outcome })},`),
      ),
    },
    tableByName(
      'EFFECT_OF_COMMAND',
      "'read' | 'idempotent' | 'order'",
      commands.map(({ name, effect }) => [name, effect]),
    ),
    tableByCode(
      'KIND_OF_CODE',
      `${pascal}Kind`,
      codes.map(({ code, kind }) => [code, kind]),
    ),
    tableByCode(
      'RETRY_OF_CODE',
      `${pascal}Retry`,
      codes.map(({ code, kind, retry }) => [code, retry === usualRetry.get(kind) ? undefined : retry]),
    ),
    tableByCode(
      'LIMIT_OF_CODE',
      `${pascal}Limit`,
      codes.map(({ code, limit }) => [code, limit && { ...limit }]),
    ),
    tableByCode(
      'PARAMETER_OF_CODE',
      'string',
      codes.map(({ code, parameter }) => [code, parameter]),
    ),
    tableByName(
      'KIND_IN_COMMAND',
      `${pascal}Kind`,
      meanings.map((meaning) => [createKey(meaning), meaning.kind]),
    ),
    tableByName(
      'PARAMETER_IN_COMMAND',
      'string | null',
      meanings.map((meaning) => [createKey(meaning), meaning.parameter]),
    ),
    tableByName(
      'MEANINGS',
      `Partial<Pick<${pascal}CodeInfo, ${answers}>>`,
      meanings.map((meaning) => [
        createKey(meaning),
        isEmpty(meaning.behaviour) ? undefined : meaning.behaviour,
      ]),
    ),
  ];
}

/** Creates the key of a code in a command. It contains a space, so it cannot be an inherited property. */
const createKey = ({ code, command }: MeaningDifference): string => `${command} ${code}`;

const isEmpty = (map: object): boolean => Object.keys(map).length === 0;

type Row = readonly [key: string | number, value: Plain | undefined];

/** Creates a table of the codes that have a value. */
const tableByCode = (name: string, type: string, rows: readonly Row[]): Table => ({
  name,
  type: `Readonly<Record<number, ${type} | undefined>>`,
  value: formatMap(rows),
});

/** Creates a table of the commands, or codes in commands, that have a value. */
const tableByName = (name: string, type: string, rows: readonly Row[]): Table => ({
  name,
  type: `Readonly<Record<string, ${type} | undefined>>`,
  value: formatMap(rows),
});

const formatMap = (rows: readonly Row[]): string =>
  formatLiteral(
    '{}',
    rows.flatMap(([key, value]) =>
      value === undefined ? [] : [`${formatValue(key)}: ${formatValue(value)},`],
    ),
  );
