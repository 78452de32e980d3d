import { plainScalarOf } from './plainScalarOf.ts';
import { slicesOf } from './slicesOf.ts';

/** Data that was read from plain YAML. */
export interface PlainYaml {
  readonly data: Record<string, unknown>;
  /** The keys of a map in `data` in the order in which they are written, which objects lose where a key is a number. */
  keysOf(map: object): readonly string[];
}

/**
 * Reads YAML as people write registries, many times faster than a library for all of YAML can: maps and lists in
 * blocks, flow collections, scalars on one line, blocks of text and comments. Whatever it reads, `parse` reads alike and
 * without a diagnostic; what it is not sure of, it does not read.
 *
 * @param text a text in which `hostilityOf` finds nothing
 * @returns `undefined` where something is wrong, or right but rare
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (ODD_CHARACTER.test(text)) return undefined;
  const slice = slicesOf(text);
  const orders = new Map<object, readonly string[]>();
  let at = 0;
  /** The indentation of the line whose content begins at `at`; -1 at the end of the text. */
  let column = 0;

  const isLineEnd = (): boolean => text[at] === '\n' || at >= text.length;

  /** Goes over what a sticky pattern matches; false where it does not match. */
  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  function skipSpaces(): void {
    while (text[at] === ' ') at += 1;
  }

  function skipToLineEnd(): void {
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end;
  }

  /** Goes to the beginning of the next line; false where more than spaces and a comment stands in the rest of this. */
  function nextLine(): boolean {
    skipSpaces();
    if (text[at] === '#' && text[at - 1] === ' ') skipToLineEnd();
    if (!isLineEnd()) return false;
    at += 1;
    return true;
  }

  /** Goes from the beginning of a line to the next content, which is neither blank nor a comment. */
  function seekContent(): void {
    for (column = -1; column === -1 && at < text.length; ) {
      const start = at;
      skipSpaces();
      if (text[at] === '#') skipToLineEnd();
      if (isLineEnd()) at += 1;
      else column = at - start;
    }
  }

  /** Goes from the end of a key or a value to the next content; false where more stands in its line. */
  function endLine(): boolean {
    if (!nextLine()) return false;
    seekContent();
    return true;
  }

  function readQuoted(quote: string): string | undefined {
    const start = at + 1;
    if (!skip(quote === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED)) return undefined;
    const content = slice(start, at - 1);
    if (quote === "'") return content.replaceAll("''", "'");
    return content.includes('\\') ? JSON.parse(`"${content}"`) : content;
  }

  /** Reads a key and goes over its colon. */
  function readKey(): string | undefined {
    const start = at;
    const quote = text[at];
    const isQuoted = quote === '"' || quote === "'";
    const key = isQuoted ? readQuoted(quote) : skip(KEY) ? slice(start, at) : undefined;
    if (text[at] !== ':' || at - start > LONGEST_KEY || key === '<<') return undefined;
    at += 1;
    return text[at] === ' ' || isLineEnd() ? key : undefined;
  }

  /** Adds to a map; false for a key that it has, or that every object has, such as `__proto__`. */
  function add(map: Draft, key: string, value: unknown): boolean {
    const { data } = map;
    if (data[key] !== undefined) return false;
    if (map.order === undefined && BEGINS_WITH_DIGIT.test(key)) {
      map.order = Object.keys(data);
      orders.set(data, map.order);
    }
    map.order?.push(key);
    data[key] = value;
    return true;
  }

  /** Reads a scalar in one line or a flow collection, in a block that is indented by `indent`. */
  function readInline(indent: number, level: number, flowLevel = 0): unknown {
    const start = at;
    const first = text[at];
    if (first === '"' || first === "'") return readQuoted(first);
    if (first === '{' || first === '[') return readFlow(first, indent, level + 1, flowLevel + 1);
    if (!skip(flowLevel > 0 ? PLAIN_IN_FLOW : PLAIN)) return undefined;
    while (text[at - 1] === ' ') at -= 1;
    return plainScalarOf(slice(start, at));
  }

  /**
   * Goes to the next part of a flow collection; false where a line of it is indented by no more than `indent`, but for
   * one in which the outermost collection ends.
   */
  function seekInFlow(indent: number, flowLevel: number): boolean {
    skipSpaces();
    if (text[at] !== '#' && !isLineEnd()) return true;
    const start = at;
    // Behind a value, a comment has to have a space before it even where it stands in a line of its own.
    if (!endLine() || text.slice(start, at).includes('\n#')) return false;
    const isEnd = flowLevel === 1 && (text[at] === '}' || text[at] === ']');
    return column >= (isEnd ? indent : indent + 1);
  }

  function readFlow(opening: '{' | '[', indent: number, level: number, flowLevel: number): unknown {
    if (level > DEEPEST_LEVEL) return undefined;
    const list: unknown[] = [];
    const map: Draft = { data: {}, order: undefined };
    const isMap = opening === '{';
    const closing = isMap ? '}' : ']';
    do {
      at += 1;
      if (!seekInFlow(indent, flowLevel)) return undefined;
      if (text[at] === closing) break;
      const key = isMap ? readKey() : '';
      if (key === undefined || !seekInFlow(indent, flowLevel)) return undefined;
      const value = readInline(indent, level, flowLevel);
      if (value === undefined || (isMap && !add(map, key, value))) return undefined;
      if (!isMap) list.push(value);
      if (!seekInFlow(indent, flowLevel)) return undefined;
    } while (text[at] === ',');
    if (text[at] !== closing) return undefined;
    at += 1;
    return isMap ? map.data : list;
  }

  /** Reads a text in lines that are all indented alike, below a line with `>` or `|`; goes to the next content. */
  function readBlockText(indent: number): string | undefined {
    const separator = text[at] === '>' ? ' ' : '\n';
    const ending = text[at + 1] === '-' ? '' : '\n';
    at += ending === '' ? 2 : 1;
    if (!nextLine()) return undefined;
    const start = at;
    skipSpaces();
    const width = at - start;
    if (width <= indent || isLineEnd()) return undefined;
    let end = at;
    for (let line = start; at - line === width && !isLineEnd(); skipSpaces()) {
      skipToLineEnd();
      end = at;
      at += 1;
      line = at;
    }
    const value = slice(start + width, end).replaceAll(`\n${' '.repeat(width)}`, separator) + ending;
    // Lines with nothing but spaces and lines that are indented as far would belong to the text.
    at = end;
    while (text[at] === '\n') at += 1;
    const next = at;
    skipSpaces();
    const isOver = at === next || (at - next < width && !isLineEnd());
    at = next;
    seekContent();
    return isOver && value.length <= LONGEST_TEXT ? value : undefined;
  }

  /** Reads a list whose lines begin with `- `; goes to the next content. */
  function readList(indent: number, level: number): unknown[] | undefined {
    const list: unknown[] = [];
    while (column === indent && text[at] === '-' && text[at + 1] === ' ') {
      at += 1;
      skipSpaces();
      const value = readInline(indent, level);
      if (value === undefined || !endLine()) return undefined;
      list.push(value);
    }
    return list;
  }

  /** Reads what belongs to a key in a map that is indented by `indent`; goes to the next content. */
  function readValue(indent: number, level: number): unknown {
    skipSpaces();
    if (text[at] === '>' || text[at] === '|') return readBlockText(indent);
    if (text[at] === '#' || isLineEnd()) {
      if (!endLine()) return undefined;
      if (text[at] === '-' && column >= indent) return readList(column, level);
      if (column <= indent) return null;
      if (text[at] !== '{' && text[at] !== '[') return readMap(column, level + 1);
    }
    const value = readInline(indent, level);
    return endLine() ? value : undefined;
  }

  function readMap(indent: number, level: number): Record<string, unknown> | undefined {
    if (level > DEEPEST_LEVEL) return undefined;
    const map: Draft = { data: {}, order: undefined };
    while (column === indent) {
      const key = readKey();
      if (key === undefined) return undefined;
      const value = readValue(indent, level);
      if (value === undefined || !add(map, key, value)) return undefined;
    }
    return column < indent ? map.data : undefined;
  }

  /** Reads a document that is a flow collection, as JSON is. */
  function readFlowDocument(): unknown {
    const data = readFlow('{', -1, 1, 1);
    return data !== undefined && endLine() && column === -1 ? data : undefined;
  }

  seekContent();
  if (column !== 0) return undefined;
  const data = (text[at] === '{' ? readFlowDocument() : readMap(0, 1)) as PlainYaml['data'] | undefined;
  return data && { data, keysOf: (map) => orders.get(map) ?? Object.keys(map) };
}

/** A map that is being read. */
interface Draft {
  readonly data: Record<string, unknown>;
  /** Its keys as they are written, once one of them begins with a digit. */
  order: string[] | undefined;
}

/** What is neither a space, a line feed nor printed, and might end a line for others. */
const ODD_CHARACTER = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;
const BEGINS_WITH_DIGIT = /^\d/;

const KEY = /\w[\w./-]*/y;
/** With no escapes but those that mean the same in JSON. */
const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n]*)*"/y;
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'/y;
/** Up to a colon or a hash sign that means something; in flow collections, also up to their indicators. */
const PLAIN = /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-\d)[^\n:#]*(?:(?::(?=[^ \n])|(?<! )#)[^\n:#]*)*/y;
const PLAIN_IN_FLOW =
  /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-\d)[^\n:#,[\]{}]*(?:(?::(?=[^ \n,[\]{}])|(?<! )#)[^\n:#,[\]{}]*)*/y;

/** Deeper than any registry, and far from what overflows a stack. */
const DEEPEST_LEVEL = 50;
/** Less than a key may have in YAML. */
const LONGEST_KEY = 500;
/** More than any schema allows. */
const LONGEST_TEXT = 50_000;
