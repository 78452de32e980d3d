import {
  type CodeName,
  ENVELOPE,
  infoOf,
  type Kind,
  MEANINGS,
  type Outcome,
  type Paths,
  parseCode,
  type Retry,
} from './registry.ts';

/** A code that came in an answer, and what it means in the command that returned it. */
export interface Answer {
  readonly code: number;
  /** Missing for a number that is not listed. */
  readonly name: CodeName | undefined;
  /** Missing for a number that is not listed. */
  readonly kind: Kind | undefined;
  readonly outcome: Outcome;
  readonly retry: Retry;
  /** The command as the answer names it. */
  readonly command: string | undefined;
  /** The server's own text. Decide on the code, never on the text. */
  readonly result: string | undefined;
}

export interface Envelope extends Answer {
  /** What the answer delivers beside its own code: the outcome of an earlier request, or an event. */
  readonly notification?: Answer;
}

/**
 * Reads the envelope of an answer. Numbers and their digits as text are codes alike, and a code that is not listed is a
 * normal value.
 *
 * @param answer the answer, parsed from JSON
 * @returns `undefined` for anything that is no envelope, such as a text or an error page
 */
export function readEnvelope(answer: unknown): Envelope | undefined {
  const envelope = answerAt(answer, ENVELOPE);
  const notification = answerAt(answer, ENVELOPE.notification);
  return envelope === undefined || notification === undefined ? envelope : { ...envelope, notification };
}

function answerAt(answer: unknown, paths: Paths): Answer | undefined {
  const code = parseCode(valueAt(answer, paths.code));
  if (code === undefined) return undefined;
  const command = textAt(answer, paths.command);
  const { name, kind, outcome, retry } = infoOf(code);
  return {
    code,
    name,
    ...(MEANINGS[`${command} ${code}`] ?? { kind, outcome, retry }),
    command,
    result: textAt(answer, paths.result),
  };
}

function textAt(answer: unknown, path: readonly string[]): string | undefined {
  const text = valueAt(answer, path);
  return typeof text === 'string' ? text : undefined;
}

/** What stands at a path; `undefined` where nothing does, or where there is no path. */
function valueAt(answer: unknown, path: readonly string[]): unknown {
  let value = path.length === 0 ? undefined : answer;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
