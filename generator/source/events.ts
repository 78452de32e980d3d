import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { resolvePlainScalar } from './plainScalar.ts';

/** Offsets of the first character and of the end, exclusive. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** A text and the events of its only document. The first event is the document itself. */
export interface EventStream {
  readonly text: string;
  readonly events: readonly Event[];
}

/** Index of the event of the document's value. */
export const ROOT = 1;

/** js-yaml's offset of something that is absent. */
const ABSENT = -1;

/** Value of a scalar in the core schema of YAML 1.2. Only unquoted scalars can be anything but text. */
export function readScalar(text: string, event: ScalarEvent): string | number | boolean | null {
  const content = getScalarValue(text, event);
  const isText = event.style !== SCALAR_STYLE.PLAIN || sliceTag(text, event) === '!!str';
  return isText ? content : resolvePlainScalar(content);
}

/** The tag of an event as written: `!!str`. */
export const sliceTag = (
  text: string,
  { tagStart, tagEnd }: Pick<ScalarEvent, 'tagStart' | 'tagEnd'>,
): string | undefined => (tagStart === ABSENT ? undefined : text.slice(tagStart, tagEnd));

/** Index of the event after a value, including everything in a list or map. */
export function skipValue(events: readonly Event[], index: number): number {
  let depth = 0;
  let next = index;
  do {
    const type = events[next]?.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    next += 1;
  } while (depth > 0 && next < events.length);
  return next;
}

/** Offsets of a value. For scalars they include quotes and block headers, which events omit. */
export function placeValue({ text, events }: EventStream, index: number): Offsets {
  const event = events[index];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return placeScalar(text, event) ?? placeBehind(events, index);
    case EVENT_ID.ALIAS:
      // Offsets of an alias are those of its name, without the asterisk.
      return { start: event.anchorStart - 1, end: event.anchorEnd };
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING: {
      // The end is that of its last value. An empty one is at least one character long.
      const { end } = placeBehind(events, skipValue(events, index));
      return { start: event.start, end: Math.max(event.start + 1, end) };
    }
    default:
      return { start: 0, end: 0 };
  }
}

/** Returns `undefined` for an empty scalar. */
function placeScalar(text: string, event: ScalarEvent): Offsets | undefined {
  const { style, valueStart: start, valueEnd: end, tagStart, tagEnd } = event;
  if (start === ABSENT) return tagStart === ABSENT ? undefined : { start: tagStart, end: tagEnd };
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: start - 1, end: end + 1 };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return { start: findHeader(text, start), end };
    default:
      return { start, end };
  }
}

/** Offset of the `|` or `>` of a block, which ends the line before its text. */
function findHeader(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 2) + 1;
  const header = /[|>][-+\d]*(?:[ \t]+#.*)?\s*$/.exec(text.slice(line, start));
  return line + (header?.index ?? 0);
}

/** Offset at which the scalar or alias before an event ends. */
export function placeBehind(events: readonly Event[], index: number): Offsets {
  let before = index - 1;
  while (before > 0 && endOf(events[before]) <= 0) before -= 1;
  const end = Math.max(0, endOf(events[before]));
  return { start: end, end };
}

const endOf = (event: Event | undefined): number => {
  if (event?.type === EVENT_ID.ALIAS) return event.anchorEnd;
  return event?.type === EVENT_ID.SCALAR ? event.valueEnd : ABSENT;
};
