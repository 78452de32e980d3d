import type { SourceRule, Violation } from './rule.ts';

export const limitWithoutWindow: SourceRule = {
  id: 'lint/limit-without-window',
  *check({ codes, source }): Generator<Violation> {
    for (const { number, code, path } of codes) {
      if (code.limit === undefined) continue;
      const retry = code.retry ?? source.kinds?.[code.kind ?? '']?.retry;
      if (retry === undefined || retry === 'after-window') continue;
      yield {
        path: [...path, 'limit'],
        part: 'key',
        message: `${number} has a limit, but its retry policy is \`${retry}\``,
      };
    }
  },
};
