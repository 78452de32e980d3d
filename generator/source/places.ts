import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { type EventStream, type Offsets, placeValue, ROOT, readScalar, skipValue } from './events.ts';
import type { Path } from './sourceDocument.ts';

export interface Places {
  /** Offsets of the key or value at a path. If the path does not exist, those of its nearest existing parent. */
  locate(path: Path, part: 'key' | 'value'): Offsets;
  /** Keys of the map at a path, in written order. */
  keysAt(path: Path): string[];
}

/** Event indices of a key and its value. An item of a list is its own key. */
interface Entry {
  readonly key: number;
  readonly value: number;
}

/** Creates a lookup of places in a stream of events. It works on demand, since most places are never needed. */
export function createPlaces(stream: EventStream): Places {
  const { text, events } = stream;
  /** Entries of lists and maps already searched, since one may have many diagnostics. */
  const known = new Map<number, ReadonlyMap<string, Entry>>();

  function entriesAt(index: number): ReadonlyMap<string, Entry> {
    const entries = known.get(index) ?? indexEntries(stream, index);
    known.set(index, entries);
    return entries;
  }

  return {
    locate(path, part) {
      let index = ROOT;
      let shown = ROOT;
      for (const [depth, segment] of path.entries()) {
        const entry = entriesAt(index).get(String(segment));
        if (entry === undefined) break;
        index = entry.value;
        const wantsKey = part === 'key' && depth === path.length - 1;
        shown = wantsKey || isBestShownByKey(text, events[index]) ? entry.key : entry.value;
      }
      return placeValue(stream, shown);
    },
    keysAt(path) {
      let index: number | undefined = ROOT;
      for (const segment of path) index = index && entriesAt(index).get(String(segment))?.value;
      return index !== undefined && events[index]?.type === EVENT_ID.MAPPING
        ? [...entriesAt(index).keys()]
        : [];
    },
  };
}

/** Indexes a map by key (the first entry counts), or a list by index. */
function indexEntries({ text, events }: EventStream, holder: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const type = events[holder]?.type;
  if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return entries;
  let next = holder + 1;
  while (next < events.length && events[next]?.type !== EVENT_ID.POP) {
    const key = next;
    const value = type === EVENT_ID.MAPPING ? skipValue(events, key) : key;
    const event = events[key];
    const name =
      type === EVENT_ID.SEQUENCE
        ? String(entries.size)
        : event?.type === EVENT_ID.SCALAR
          ? getScalarValue(text, event)
          : undefined;
    if (name !== undefined && !entries.has(name)) entries.set(name, { key, value });
    next = skipValue(events, value);
  }
  return entries;
}

/** Whether to show a value by its key: lists and maps span many lines, empty values none. */
function isBestShownByKey(text: string, event: Event | undefined): boolean {
  if (event?.type === EVENT_ID.SCALAR) return readScalar(text, event) === null;
  return event?.type !== EVENT_ID.ALIAS;
}
