import { relax } from './createMeanings.ts';
import type { Answered, Code, Command, Interpretation } from './registry.ts';
import { resolveDone } from './resolveDone.ts';

/** What a code means in a command, whether or not the registry says something about the pair. */
export const interpret = (
  code: Code,
  command: Command,
): Interpretation & { readonly answer: Answered | undefined } =>
  code.meanings.find((candidate) => candidate.command === command) ?? {
    ...interpretByEffect(code, command),
    answer: undefined,
  };

/** What a code means in a command that gives it no meaning of its own: only the command's effect counts. */
export function interpretByEffect(code: Code, command: Command): Interpretation {
  const retry = relax(code.retry, command);
  return { ...code, retry, done: resolveDone(code.outcome, retry) };
}
