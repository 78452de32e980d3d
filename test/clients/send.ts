import { infoOf, parseWapiCode } from '../../generated/typescript/wapi-codes.ts';
import { decide } from './decide.ts';
import type { Data, Wapi } from './wapi.ts';

export interface Request {
  readonly command: string;
  readonly data?: Data;
  readonly clTRID?: string;
  /** Looks whether the request was carried out. `undefined` where that cannot be told, or not yet. */
  readonly wasDone?: () => Promise<boolean | undefined>;
}

/** How a request ended. `unknown` means that a person has to look. */
export interface Outcome {
  readonly is: 'done' | 'answeredNo' | 'pending' | 'notDone' | 'unknown';
  readonly code?: number | undefined;
  readonly data?: Data | undefined;
}

type Action = ReturnType<typeof decide>;

export type Send = (request: Request) => Promise<Outcome>;

export interface SendOptions {
  readonly decide?: typeof decide;
  /**
   * Whether a check that answers "no" is a valid request. WAPI's documentation does not say; by its letter it is invalid,
   * and some of them in a row get the address blocked.
   */
  readonly trustsNegatives?: boolean;
}

const MINUTE = 60_000;
const WINDOWS = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE, unknown: undefined };
const PAUSES = [1, 5, 15, 60, 120].map((minutes) => minutes * MINUTE);
/** WAPI blocks an IP address after more than 10 invalid requests. In which time it counts them, its page leaves open. */
const MOST_ERRORS_PER_HOUR = 7;

/** Creates a function that sends requests, and sends them again where that is safe. */
export function createSend({ request, sleep, now }: Wapi, options: SendOptions = {}): Send {
  const judge = options.decide ?? decide;
  let errors: number[] = []; // their times
  let isHalted = false; // by a limit that ends nobody knows when

  /** Whether WAPI counts a request as invalid: whatever ends in an error, also one that means success in its command. */
  function isInvalid(code: number | undefined, command: string): boolean {
    if (code === undefined) return true;
    const isNegative = infoOf(code, command).answer === 'negative';
    return infoOf(code).outcome === 'error' && !(isNegative && options.trustsNegatives === true);
  }

  async function ask({ command, data = {}, clTRID }: Request): Promise<Pick<Outcome, 'code' | 'data'>> {
    errors = errors.filter((time) => now() - time <= WINDOWS.hour);
    const [oldest = 0] = errors;
    if (errors.length >= MOST_ERRORS_PER_HOUR) await sleep(oldest + WINDOWS.hour + MINUTE - now());
    const answer = await request(command, data, clTRID).catch(() => undefined);
    const { response } = (answer ?? {}) as { response?: { code?: unknown; data?: Data } };
    const code = parseWapiCode(response?.code);
    if (isInvalid(code, command)) errors.push(now());
    return { code, data: response?.data };
  }

  /** Looks again where a look is not conclusive: the payment can be there before the domain is. */
  async function look(wasDone: Request['wasDone']): Promise<boolean | undefined> {
    if (wasDone === undefined) return false;
    for (const pause of PAUSES) {
      if (isHalted) return undefined;
      await sleep(pause);
      const found = await wasDone();
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Waits before the next attempt. */
  async function pause(action: Action, code: number | undefined, attempt: number): Promise<void> {
    if (action === 'again') return sleep(PAUSES[attempt] ?? WINDOWS.hour);
    const window = WINDOWS[code === undefined ? 'unknown' : (infoOf(code).limit?.window ?? 'unknown')];
    if (window === undefined) isHalted = true;
    else await sleep(window + MINUTE);
  }

  return async function send(request) {
    const { command, wasDone } = request;
    let code: number | undefined;
    let isOpen = false; // whether an earlier attempt may have been carried out
    for (let attempt = 0; attempt < PAUSES.length && !isHalted; attempt++) {
      const answer = await ask(request);
      code = answer.code;
      let action: Action = judge(code, command);
      if (action === 'look') {
        const found = await look(wasDone);
        if (found !== false) return { is: found ? 'done' : 'unknown', code };
        isOpen = wasDone === undefined;
        action = judge(code, command, true);
      } else isOpen ||= action === 'again';
      if (action === 'done' || action === 'answeredNo' || action === 'pending')
        return { is: action, ...answer };
      if (action === 'giveUp') break;
      await pause(action, code, attempt);
    }
    if (!isOpen) return { is: 'notDone', code };
    const found = wasDone === undefined ? undefined : await look(wasDone);
    return { is: found === undefined ? 'unknown' : found ? 'done' : 'notDone', code };
  };
}
