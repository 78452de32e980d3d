import { type CodeInfo, ENVELOPE, infoOf, type Path, type Paths, parseCode } from './registry.ts';

/**
 * The code of an answer, with everything known about it in the command that returned it.
 *
 * If the registry has a kind for event notifications, check for that kind first: their outcome does not belong to a
 * request.
 */
export interface Answer extends CodeInfo {
  /** The command as named in the answer. */
  readonly command: string | undefined;
  /** The server's own text. Base decisions on the code, never on the text. */
  readonly result: string | undefined;
  /** Identifier of the answer, for acknowledging a notification. */
  readonly id: string | undefined;
  /** Identifier assigned to the request by the client. It relates a notification to its request. */
  readonly clientId: string | undefined;
  /** Identifier assigned to the request by the server. */
  readonly serverId: string | undefined;
  /** Data returned by the command. */
  readonly data: unknown;
}

export interface Envelope extends Answer {
  /**
   * A notification that the answer delivers: the outcome of an earlier request, or an event. With the outcome
   * `pending`, it reports progress, and the result follows in a later one.
   *
   * A notification pushed by the server has no answer around it. It is then both the envelope and this property.
   */
  readonly notification?: Answer;
  /** Codes of single objects, if the request was for several objects. */
  readonly items?: readonly Item[];
}

export interface Item extends Answer {
  /** Its key or index in the answer. */
  readonly key: string;
}

/**
 * Reads the envelope of an answer, or a notification pushed by the server. Accepts codes as numbers and as strings of
 * digits. An unlisted code is a normal value.
 *
 * @param answer answer parsed from JSON
 * @returns `undefined` for anything but an envelope, such as a text or an error page
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
  if (paths.commands !== undefined && !paths.commands.includes(command ?? '')) return [];
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

/** @param usualCommand command of an answer that does not name one */
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

/** Returns the value at a path. `undefined` if there is none, or no path. */
function valueAt(answer: unknown, path: Path | undefined): unknown {
  if (path === undefined) return undefined;
  let value = answer;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
