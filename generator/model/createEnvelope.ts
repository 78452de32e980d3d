import type { Answer, Envelope, Items } from '../source/source.ts';
import { byCodeUnit } from '../text/compare.ts';

/** Parts of an answer that have a path, in the order used by every list. */
export const ANSWER_PARTS = ['code', 'result', 'command', 'id', 'clientId', 'serverId', 'data'] as const;

/** Sorts the paths, so that their order does not depend on the source. */
export const createEnvelope = ({ notification, pushed, items, ...answer }: Envelope): Envelope => ({
  ...createAnswer(answer),
  ...(notification === undefined ? {} : { notification: createAnswer(notification) }),
  ...(pushed === undefined ? {} : { pushed: createAnswer(pushed) }),
  ...(items === undefined ? {} : { items: createItems(items) }),
});

const createItems = ({ at, commands, ...answer }: Items): Items => ({
  at,
  ...(commands && { commands: [...commands].sort(byCodeUnit) }),
  ...createAnswer(answer),
});

const createAnswer = ({ code, ...others }: Answer): Answer => ({
  code,
  ...Object.fromEntries(
    ANSWER_PARTS.flatMap((part) =>
      part === 'code' || others[part] === undefined ? [] : [[part, others[part]]],
    ),
  ),
});
