import type { SourceMeaning } from '../source/source.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type Context, findById } from './context.ts';
import type { Answered, Code, Command, Done, Interpretation, Meaning, Outcome, Retry } from './registry.ts';

/** Interprets a code in a command, whether or not the registry has a meaning for the pair. */
export const interpret = (
  code: Code,
  command: Command,
): Interpretation & { readonly answer: Answered | undefined } =>
  code.meanings.find((candidate) => candidate.command === command) ?? {
    ...interpretByEffect(code, command),
    answer: undefined,
  };

/** Interprets a code in a command without a meaning of its own: only the command's effect matters. */
export function interpretByEffect(code: Code, command: Command): Interpretation {
  const retry = adaptRetry(code.retry, command);
  return { ...code, retry, done: resolveDone(code.outcome, retry) };
}

/**
 * Whether the goal of the request has been reached.
 *
 * @param mustCheck whether the client has to check even if the retry policy does not require it
 */
export function resolveDone(outcome: Outcome, retry: Retry, mustCheck = false): Done {
  if (outcome === 'success') return 'yes';
  if (outcome === 'pending') return 'pending';
  return mustCheck || retry === 'after-check' ? 'check' : 'no';
}

/** The same for an unlisted number: an order may have been carried out despite an error. */
export const resolveUnlisted = (outcome: Outcome): Done =>
  outcome === 'error' ? 'check' : resolveDone(outcome, 'never');

/**
 * Creates the meanings of a code in single commands. Properties that an entry omits come from the code.
 *
 * @param own interpretation of the code without a command
 */
export const createMeanings = (
  entries: readonly SourceMeaning[],
  own: Interpretation,
  context: Context,
): readonly Meaning[] =>
  entries
    .flatMap((entry) =>
      entry.commands.map((name) => createMeaning(entry, own, findById(context.commands, name), context)),
    )
    .sort((a, b) => byCodeUnit(a.command.name, b.command.name));

function createMeaning(
  entry: SourceMeaning,
  own: Interpretation,
  command: Command,
  { complete, kinds }: Context,
): Meaning {
  const kind = entry.kind === undefined ? own.kind : findById(kinds, entry.kind);
  const isFulfilled = entry.answer !== undefined || entry.done === 'already';
  const outcome = isFulfilled ? 'success' : kind.outcome;
  const usualRetry = entry.kind === undefined ? own.retry : kind.retry;
  const retry = isFulfilled ? 'never' : (entry.retry ?? adaptRetry(usualRetry, command));
  return {
    command,
    kind,
    outcome,
    retry,
    done: resolveDone(outcome, retry, entry.done === 'check'),
    answer: entry.answer,
    httpStatus: isFulfilled ? 200 : kind.httpStatus,
    parameter: entry.parameter === undefined ? own.parameter : (entry.parameter ?? undefined),
    message: complete(entry.message ?? own.message),
    hint: complete(entry.hint ?? own.hint),
  };
}

/**
 * Adapts a retry policy to the effect of a command. A command that is safe to repeat needs no check before the next
 * attempt; an order always needs one.
 */
export function adaptRetry(retry: Retry, command: Command): Retry {
  if (retry === 'after-check' && isRepeatable(command)) return 'later';
  return retry === 'later' && isOrder(command) ? 'after-check' : retry;
}

export const isOrder = ({ effect }: Command): boolean => effect === 'order';

export const isRepeatable = ({ effect }: Command): boolean => effect === 'read' || effect === 'idempotent';
