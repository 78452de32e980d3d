import { relax } from './createMeanings.ts';
import type { Answered, Code, Command, Interpretation } from './registry.ts';
import { resolveDone } from './resolveDone.ts';

/** What a code means in a command, whether or not the registry says something about the pair. */
export function interpret(
  code: Code,
  command: Command,
): Interpretation & { readonly answer: Answered | undefined } {
  const meaning = code.meanings.find((candidate) => candidate.command === command);
  if (meaning !== undefined) return meaning;
  const retry = relax(code.retry, command);
  return { ...code, retry, done: resolveDone(code.outcome, retry), answer: undefined };
}
