import { infoOf, parseWapiCode } from '../../generated/typescript/wapi-codes.ts';
import { decide } from './decide.ts';
import type { Send } from './send.ts';
import type { Data, Wapi } from './wapi.ts';

/** Sends as clients of today do: 1xxx is done, everything else is tried again, and then it is the answer. */
export const createNaiveSend =
  ({ request, sleep }: Wapi): Send =>
  async ({ command, data = {}, clTRID }) => {
    let code: number | undefined;
    for (let attempt = 0; attempt < 5; attempt++) {
      const answer = (await request(command, data, clTRID).catch(() => undefined)) as
        | { response?: { code: unknown; data: Data } }
        | undefined;
      code = parseWapiCode(answer?.response?.code);
      if (isDone(code)) return { is: 'done', code, data: answer?.response?.data };
      await sleep(5000);
    }
    return { is: command === 'domain-check' ? 'answeredNo' : 'notDone', code };
  };

/** Reads codes as those clients do. */
export const decideNaively = (code = NaN): ReturnType<typeof decide> => (isDone(code) ? 'done' : 'giveUp');

const isDone = (code: number | undefined): boolean => String(code).startsWith('1');

/** The decision with one of its lines left out. */
export const BAD_DECISIONS = {
  'does not look': (code, command) => decide(code, command, true),
  'repeats orders whose answer was lost': (code, command, looked) =>
    code === undefined ? 'again' : decide(code, command, looked),
  'repeats what failed for the moment': (code, command, looked) => {
    const { kind } = infoOf(code ?? NaN, command);
    return kind === 'temporary-failure' || kind === 'internal' ? 'again' : decide(code, command, looked);
  },
  'does not wait': (code, command, looked) => {
    const action = decide(code, command, looked);
    return action === 'wait' ? 'again' : action;
  },
  'takes pending for done': (code, command, looked) => {
    const action = decide(code, command, looked);
    return action === 'pending' ? 'done' : action;
  },
  'takes every refusal for a no': (code, command, looked) => {
    const action = decide(code, command, looked);
    return action === 'giveUp' || action === 'wait' ? 'answeredNo' : action;
  },
} satisfies Record<string, typeof decide>;
