import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type EventStream, placeValue, ROOT, readScalar, skipValue, sliceTag } from './events.ts';
import { isExact } from './plainScalar.ts';
import type { Problem } from './sourceDocument.ts';

/** Longer than the schema allows. Regular expressions overflow the stack on texts of many megabytes. */
const MAX_TEXT_LENGTH = 50_000;

/** YAML's own limit for a key on the line of its value. */
const MAX_KEY_LENGTH = 1024;

/**
 * Builds plain data from the events of a document. Reports whatever YAML allows and a registry does not: tags, aliases,
 * merge keys, duplicate keys, and numbers that JSON cannot represent. Keys are strings as written: `2201` and `"2201"`
 * are the same key, `02201` is another. The recursion is as deep as the nesting, which js-yaml limits.
 */
export function buildData(stream: EventStream): {
  readonly data: unknown;
  readonly problems: readonly Problem[];
} {
  const { text, events } = stream;
  const problems: Problem[] = [];
  const anchored = new Map<string, unknown>();
  let next = ROOT;

  const report = (rule: Problem['rule'], message: string, index: number): void => {
    problems.push({ rule, message, ...placeValue(stream, index) });
  };

  /** Reads the value that starts at the next event. */
  function read(): unknown {
    const index = next;
    const event = events[index];
    next += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        reportTag(event, index);
        return readText(event, index);
      case EVENT_ID.MAPPING:
        reportTag(event, index);
        return readMap();
      case EVENT_ID.SEQUENCE:
        reportTag(event, index);
        return readList();
      case EVENT_ID.ALIAS: {
        const anchor = text.slice(event.anchorStart, event.anchorEnd);
        report('yaml/alias', `the alias \`*${anchor}\` is not supported: repeat the value`, index);
        // Return the value anyway, so that one mistake gives one diagnostic.
        return anchored.get(anchor);
      }
      default:
        return null;
    }
  }

  function readMap(): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    while (!isEnd(events[next])) {
      const index = next;
      next = skipValue(events, index);
      const key = readKey(index);
      if (key === undefined) next = skipValue(events, next);
      else if (Object.hasOwn(data, key)) {
        report('yaml/duplicate-key', `\`${key}\` is a duplicate key`, index);
        next = skipValue(events, next);
      } else data[key] = read();
    }
    next += 1;
    return data;
  }

  function readList(): unknown[] {
    const data: unknown[] = [];
    while (!isEnd(events[next])) data.push(read());
    next += 1;
    return data;
  }

  /** Returns `undefined` for a key that a map cannot have. */
  function readKey(index: number): string | undefined {
    const event = events[index];
    if (event?.type !== EVENT_ID.SCALAR) {
      report('yaml/key', 'a list, a map or an alias cannot be a key', index);
      return undefined;
    }
    reportTag(event, index);
    const key = getScalarValue(text, event);
    const isMergeKey = key === '<<' && event.style === SCALAR_STYLE.PLAIN;
    if (isMergeKey) report('yaml/merge-key', 'merge keys are not supported: repeat the values', index);
    else if (key === '__proto__') report('yaml/key', '`__proto__` cannot be a key', index);
    else if (key.length > MAX_KEY_LENGTH)
      report('yaml/key', `the key is too long: ${key.length} characters`, index);
    else return key;
    return undefined;
  }

  function readText(event: ScalarEvent, index: number): unknown {
    const { anchorStart, anchorEnd, valueStart, valueEnd } = event;
    // The schema has a clearer message for a file that is one text.
    if (valueEnd - valueStart > MAX_TEXT_LENGTH && index !== ROOT) {
      report('yaml/syntax', `the text is too long: ${valueEnd - valueStart} characters`, index);
      return 'too long';
    }
    const value = checkNumber(readScalar(text, event), event, index);
    if (anchorStart > 0) anchored.set(text.slice(anchorStart, anchorEnd), value);
    return value;
  }

  function checkNumber(value: unknown, event: ScalarEvent, index: number): unknown {
    if (typeof value !== 'number') return value;
    const written = getScalarValue(text, event);
    if (isExact(written, value)) return value;
    const became = Number.isFinite(value) ? ` exactly: it would become ${JSON.stringify(value)}` : '';
    report('yaml/number', `JSON cannot represent the number \`${shorten(written)}\`${became}`, index);
    // Treat it as quoted, so that one mistake gives one diagnostic.
    return written;
  }

  function reportTag(event: Pick<ScalarEvent, 'tagStart' | 'tagEnd'>, index: number): void {
    const tag = sliceTag(text, event)?.replace(/^!<tag:yaml.org,2002:(.*)>$/, '!!$1');
    if (tag !== undefined) report('yaml/tag', `the tag \`${tag}\` is not supported`, index);
  }

  return { data: read(), problems };
}

const isEnd = (event: Event | undefined): boolean => event === undefined || event.type === EVENT_ID.POP;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
