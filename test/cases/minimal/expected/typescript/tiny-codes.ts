// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/**
 * Every Tiny code that the registry lists. Unlisted numbers can appear at any time.
 */
export enum TinyCode {
  /**
   * Fine
   *
   * @see [100 ok](../docs/1xx.md#tiny-100)
   */
  FINE = 100,
}

/** The name of a Tiny code. */
export type TinyCodeName = keyof typeof TinyCode;

/** What a program can do about a Tiny code. */
export type TinyKind = 'ok';

/** A range of Tiny codes, by its pattern. */
export type TinyGroup = '1xx';

/** A command of Tiny. A code can mean something else in one of them. */
export type TinyCommand = never;

/** `success`: done. `pending`: accepted, the result comes later. `error`: not done. */
export type TinyOutcome = 'success' | 'pending' | 'error';

/** Whether the request reached its goal. `yes`: the goal has been reached. `pending`: the result comes later. `check`: find out: the request may have been carried out, or the object may be your own. `no`: the goal has not been reached, according to the answer. */
export type TinyDone = 'yes' | 'pending' | 'check' | 'no';

/** When to send the same request again. `never`: not at all. `later`: after a pause, a few times at most, with increasing pauses. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account has been changed. `after-check`: once you have found out that it was not carried out. */
export type TinyRetry =
  | 'never'
  | 'later'
  | 'after-window'
  | 'after-fix'
  | 'after-check';

/** A limit that was reached. Further requests within its window make it worse. */
export interface TinyLimit {
  /** The requests that count. `account`: those of one account. `ip-address`: those of one IP address. `object`: those about one object. */
  readonly scope: 'account' | 'ip-address' | 'object';
  /** How long requests count. `minute`: one minute. `hour`: one hour. `day`: one day. `unknown`: of unknown length. */
  readonly window: 'minute' | 'hour' | 'day' | 'unknown';
  /** The number of requests allowed. */
  readonly requests?: number;
  /** The commands that count. Absent if all do. */
  readonly commands?: readonly TinyCommand[];
}

/** Information about a number. */
export interface TinyCodeInfo {
  /** The number itself. */
  readonly code: number;
  /** Absent for an unlisted number. */
  readonly name: TinyCodeName | undefined;
  /** The narrowest range that contains the number. */
  readonly group: TinyGroup | undefined;
  /** Absent for an unlisted number. */
  readonly kind: TinyKind | undefined;
  /** `success` also if a question is answered with no, or if the goal was reached before. For an unlisted number: the outcome of its range. */
  readonly outcome: TinyOutcome;
  /** `never` for an unlisted number. */
  readonly retry: TinyRetry;
  /** `check` for an unlisted number in a range of errors: its meaning is unknown. */
  readonly done: TinyDone;
  /** The answer to the question that the command asks: whether something is available, possible or allowed. Requires the command. */
  readonly answer: 'positive' | 'negative' | undefined;
  /** The limit that was reached. */
  readonly limit: TinyLimit | undefined;
  /** The request parameter that the code is about. */
  readonly parameter: string | undefined;
  /** The analogous HTTP status, for an HTTP API in front of this one. */
  readonly httpStatus: number | undefined;
}

const KINDS: Readonly<Record<TinyKind, { outcome: TinyOutcome; retry: TinyRetry; httpStatus: number }>> = {
  'ok': { outcome: 'success', retry: 'never', httpStatus: 200 },
};

const GROUPS_NARROWEST_FIRST: readonly { id: TinyGroup; first: number; last: number; outcome: TinyOutcome }[] = [
  { id: '1xx', first: 100, last: 199, outcome: 'success' },
];

const EFFECT_OF_COMMAND: Readonly<Record<string, 'read' | 'idempotent' | 'order' | undefined>> = {};

const KIND_OF_CODE: Readonly<Record<number, TinyKind | undefined>> = {
  100: 'ok',
};

const RETRY_OF_CODE: Readonly<Record<number, TinyRetry | undefined>> = {};

const LIMIT_OF_CODE: Readonly<Record<number, TinyLimit | undefined>> = {};

const PARAMETER_OF_CODE: Readonly<Record<number, string | undefined>> = {};

const KIND_IN_COMMAND: Readonly<Record<string, TinyKind | undefined>> = {};

const PARAMETER_IN_COMMAND: Readonly<Record<string, string | null | undefined>> = {};

const MEANINGS: Readonly<Record<string, Partial<Pick<TinyCodeInfo, 'outcome' | 'retry' | 'done' | 'answer' | 'httpStatus'>> | undefined>> = {};

/** Whether a value is one of the listed Tiny codes. */
export function isTinyCode(value: unknown): value is TinyCode {
  return typeof value === 'number' && value in KIND_OF_CODE;
}

/** Reads the number in a value that holds a Tiny code, listed or not: a whole number, or its digits as text. Returns `undefined` for anything else. */
export function parseTinyCode(value: unknown): number | undefined {
  const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);
  const code = isText ? Number(value) : value;
  return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;
}

/** Returns information about a Tiny code, in the command that it answers if given: some codes mean something else in single commands, and commands that are safe to repeat need no check. Unlisted numbers and unknown commands are valid: an unlisted number has the group and the outcome of its range. */
export function infoOf(code: number, command?: TinyCommand | (string & {})): TinyCodeInfo {
  const parameter = PARAMETER_IN_COMMAND[keyOf(code, command)];
  const ownParameter = PARAMETER_OF_CODE[code];
  return {
    code,
    name: TinyCode[code] as TinyCodeName | undefined,
    group: groupOf(code)?.id,
    ...behaviourOf(code, command),
    limit: LIMIT_OF_CODE[code],
    parameter: parameter === undefined ? ownParameter : (parameter ?? undefined),
  };
}

/**
 * Whether the request reached its goal: it was carried out, or the goal was reached before. False while it is pending.
 *
 * Pass the command: a command that asks a question also succeeds with the answer no; `answer` of `infoOf` says which.
 */
export function isSuccess(code: number, command?: TinyCommand | (string & {})): boolean {
  return behaviourOf(code, command).outcome === 'success';
}

/**
 * Whether it is safe to send the same request again after a pause. False for a limit: further requests within its window make it worse. False if the request may have been carried out: see `mustCheckFirst`.
 *
 * Pass the command: commands that are safe to repeat can be repeated after more errors.
 */
export function isRetryable(code: number, command?: TinyCommand | (string & {})): boolean {
  return behaviourOf(code, command).retry === 'later';
}

/**
 * Whether to find out first whether the request was carried out, or whether the object is your own. True for unlisted errors.
 *
 * Pass the command: commands that are safe to repeat need fewer checks.
 */
export function mustCheckFirst(code: number, command?: TinyCommand | (string & {})): boolean {
  return behaviourOf(code, command).done === 'check';
}

/** OK */
export function isOk(code: number, command?: TinyCommand | (string & {})): boolean {
  return kindOf(code, command) === 'ok';
}

function groupOf(code: number) {
  return GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);
}

function keyOf(code: number, command: string | undefined) {
  return (command ?? '') + ' ' + code;
}

function kindOf(code: number, command: string | undefined) {
  return KIND_IN_COMMAND[keyOf(code, command)] ?? KIND_OF_CODE[code];
}

function behaviourOf(code: number, command: string | undefined): Pick<TinyCodeInfo, 'kind' | 'outcome' | 'retry' | 'done' | 'answer' | 'httpStatus'> {
  const kind = kindOf(code, command);
  const ownKind = KIND_OF_CODE[code];
  if (ownKind === undefined) {
    const outcome = groupOf(code)?.outcome ?? 'error';
    const done = outcome === 'error' ? 'check' : doneBy(outcome, 'never');
    return { kind, outcome, retry: 'never', done, answer: undefined, httpStatus: undefined };
  }

  const { outcome, httpStatus, retry: usual } = KINDS[ownKind];
  const retry = adaptRetry(RETRY_OF_CODE[code] ?? usual, command);
  const done = doneBy(outcome, retry);
  const meaning = MEANINGS[keyOf(code, command)];
  return { kind, outcome, retry, done, answer: undefined, httpStatus, ...meaning };
}

function adaptRetry(retry: TinyRetry, command: string | undefined): TinyRetry {
  const effect = EFFECT_OF_COMMAND[command ?? ''];
  if (retry === 'later' && effect === 'order') return 'after-check';
  const isRepeatable = effect === 'read' || effect === 'idempotent';
  return retry === 'after-check' && isRepeatable ? 'later' : retry;
}

function doneBy(outcome: TinyOutcome, retry: TinyRetry): TinyDone {
  if (outcome === 'success') return 'yes';
  if (outcome === 'pending') return 'pending';
  return retry === 'after-check' ? 'check' : 'no';
}
