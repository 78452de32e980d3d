import { type CodeInfo, ENVELOPE, infoOf, type Path, type Paths, parseCode } from './registry.ts';

/**
 * A code that came in an answer, with all that is known about it in the command that returned it.
 *
 * Where the registry has a kind for notifications of events that nobody asked for, ask for that kind first: their outcome
 * is no answer to a request.
 */
export interface Answer extends CodeInfo {
  /** The command as the answer names it. */
  readonly command: string | undefined;
  /** The server's own text. Decide on the code, never on the text. */
  readonly result: string | undefined;
  /** The identifier of the answer, by which a notification can be acknowledged. */
  readonly id: string | undefined;
  /** The identifier that the client gave the request: it tells which request a notification is about. */
  readonly clientId: string | undefined;
  /** The identifier that the server gave the request. */
  readonly serverId: string | undefined;
  /** What the command returned. */
  readonly data: unknown;
}

export interface Envelope extends Answer {
  /**
   * What the answer delivers beside its own code: the outcome of an earlier request, or an event. Where its outcome is
   * `pending`, it reports progress, and the result comes in a later one.
   *
   * A notification that the server pushes has no answer around it. It is its own envelope then, and stands here, too.
   */
  readonly notification?: Answer;
  /** The codes of single objects, where the request was about several of them. */
  readonly items?: readonly Item[];
}

export interface Item extends Answer {
  /** Its key or index in the answer. */
  readonly key: string;
}

/**
 * Reads the envelope of an answer, or a notification that the server pushes. Numbers and their digits as text are codes
 * alike, and a code that is not listed is a normal value.
 *
 * @param answer the answer, parsed from JSON
 * @returns `undefined` for anything that is no envelope, such as a text or an error page
 */
export function readEnvelope(answer: unknown): Envelope | undefined {
  const envelope = readAnswer(answer, ENVELOPE);
  if (envelope === undefined) {
    const pushed = readAnswer(answer, ENVELOPE.pushed);
    return pushed && { ...pushed, notification: pushed };
  }
  const notification = readAnswer(answer, ENVELOPE.notification);
  if (notification !== undefined) return { ...envelope, notification };
  const items = readItems(answer, envelope.command);
  return items.length === 0 ? envelope : { ...envelope, items };
}

function readItems(answer: unknown, command: string | undefined): Item[] {
  const paths = ENVELOPE.items;
  if (paths === undefined) return [];
  const readItem = ([key, value]: [string, unknown]): Item[] => {
    const item = readAnswer(value, paths, command);
    return item === undefined ? [] : [{ ...item, key, data: paths.data === undefined ? value : item.data }];
  };
  return entriesOf(valueAt(answer, paths.at)).flatMap((entry) => {
    const item = readItem(entry);
    return item.length > 0 ? item : entriesOf(entry[1]).flatMap(readItem);
  });
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** @param usualCommand the command of an answer that names none */
function readAnswer(answer: unknown, paths: Paths | undefined, usualCommand?: string): Answer | undefined {
  const code = parseCode(valueAt(answer, paths?.code));
  if (code === undefined) return undefined;
  const command = textAt(answer, paths?.command) ?? usualCommand;
  return {
    ...infoOf(code, command),
    command,
    result: textAt(answer, paths?.result),
    id: identifierAt(answer, paths?.id),
    clientId: identifierAt(answer, paths?.clientId),
    serverId: identifierAt(answer, paths?.serverId),
    data: valueAt(answer, paths?.data),
  };
}

function identifierAt(answer: unknown, path: Path | undefined): string | undefined {
  const value = valueAt(answer, path);
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

function textAt(answer: unknown, path: Path | undefined): string | undefined {
  const text = valueAt(answer, path);
  return typeof text === 'string' ? text : undefined;
}

/** The value at a path; `undefined` where there is none, or no path. */
function valueAt(answer: unknown, path: Path | undefined): unknown {
  if (path === undefined) return undefined;
  let value = answer;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
