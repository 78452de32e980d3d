import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { resolvePlainScalar } from './plainScalar.ts';

/** Where something begins in a text, and the offset behind its last character. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** A text with the events of its one document, which begin with that of the document itself. */
export interface EventStream {
  readonly text: string;
  readonly events: readonly Event[];
}

/** Index of the event of the document's value. */
export const ROOT = 1;

/** What js-yaml writes for an offset of something that is left out. */
const ABSENT = -1;

/** Value of a scalar by the core schema of YAML 1.2. Only scalars without quotes can be other than text. */
export function readScalar(text: string, event: ScalarEvent): string | number | boolean | null {
  const content = getScalarValue(text, event);
  const isText = event.style !== SCALAR_STYLE.PLAIN || sliceTag(text, event) === '!!str';
  return isText ? content : resolvePlainScalar(content);
}

/** The tag of an event as written, such as `!!str`. */
export const sliceTag = (
  text: string,
  { tagStart, tagEnd }: Pick<ScalarEvent, 'tagStart' | 'tagEnd'>,
): string | undefined => (tagStart === ABSENT ? undefined : text.slice(tagStart, tagEnd));

/** Index of the event behind a value: that of a list or map is followed by those of everything in it. */
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

/** Place of a value: of a scalar with its quotes or the header of its block, which events leave out. */
export function placeValue({ text, events }: EventStream, index: number): Offsets {
  const event = events[index];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return placeScalar(text, event) ?? placeBehind(events, index);
    case EVENT_ID.ALIAS:
      // Its offsets are those of the name, behind the asterisk.
      return { start: event.anchorStart - 1, end: event.anchorEnd };
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING: {
      // It ends with its last value. The first character stands for one that is empty.
      const { end } = placeBehind(events, skipValue(events, index));
      return { start: event.start, end: Math.max(event.start + 1, end) };
    }
    default:
      return { start: 0, end: 0 };
  }
}

/** `undefined` for a scalar that is left out. */
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

/** Where the scalar or alias before an event ends. */
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
