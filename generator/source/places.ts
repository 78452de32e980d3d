import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { type EventStream, type Offsets, placeValue, ROOT, readScalar, skipValue } from './events.ts';
import type { Path } from './sourceDocument.ts';

export interface Places {
  /** Offsets of the value at a path, or of its key; of the nearest value above it where the path ends early. */
  locate(path: Path, part: 'key' | 'value'): Offsets;
  /** Keys of the map at a path, in written order. */
  keysAt(path: Path): string[];
}

/** Indices of the events of a key and its value. An item of a list is its own key. */
interface Entry {
  readonly key: number;
  readonly value: number;
}

/** Finds places in a stream of events, on demand: most are never asked for. */
export function createPlaces(stream: EventStream): Places {
  const { text, events } = stream;
  /** Entries of each list and map that was searched, since one may have many findings. */
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

/** The first entry of each key of a map, or all of a list by their numbers. */
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

/** Lists and maps span many lines, and an empty value none. */
function isBestShownByKey(text: string, event: Event | undefined): boolean {
  if (event?.type === EVENT_ID.SCALAR) return readScalar(text, event) === null;
  return event?.type !== EVENT_ID.ALIAS;
}
