import { printable, replaceUnprintable } from './unprintable.ts';

/** Formats a text as a Go string. A lone surrogate becomes the replacement character, since UTF-8 cannot encode it. */
export const goString = (text: string): string =>
  `"${replaceUnprintable(text.replace(/[\\"]/g, '\\$&'), escapeSequence)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeSequence = (character: string): string =>
  /\p{Cs}/u.test(character)
    ? '\ufffd'
    : (ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Escapes a line of a comment. Go interprets one that begins with `+build`. */
export const goCommentLine = (line: string): string => line.replace(/(?<=^|\s)\+build\S*/g, '"$&"');

/**
 * Formats a text as a paragraph of a doc comment. Go has no escapes there: a full stop prevents a heading, and a dash
 * instead of a colon prevents a deprecation or a link target.
 */
export const goDocParagraph = (text: string): string =>
  goCommentLine(printable(text))
    .trim()
    .replace(/^(Deprecated|\[[^\]]*\]):/, '$1 –')
    .replace(/[\p{L}\p{N}]$/u, '$&.');

/**
 * Converts a name in CONSTANT_CASE or kebab-case to a Go name with a prefix. Different names stay different: an
 * underscore remains before a digit, and between capitals unless both words are initialisms.
 */
export function goName(name: string): string {
  const words = name.toUpperCase().split(/[_-]/);
  return words
    .map(
      (word, index) => (index > 0 && needsUnderscore(words[index - 1] ?? '', word) ? '_' : '') + spell(word),
    )
    .join('');
}

const spell = (word: string): string =>
  INITIALISMS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();

function needsUnderscore(before: string, word: string): boolean {
  if (/^\d/.test(word)) return true;
  const capitals = [before, word].every((each) => each === spell(each));
  return capitals && !(INITIALISMS.has(before) && INITIALISMS.has(word));
}

/** The initialisms of staticcheck, and OK as in net/http. SIP is omitted: HTTP_SIP and HTTPS_IP would collide. */
const INITIALISMS = new Set(
  (
    'ACL AMQP API ASCII CPU CSS DB DNS EOF GID GUID HTML HTTP HTTPS ID IP JSON OK QPS RAM RPC RTP SLA SMTP SQL SSH ' +
    'TCP TLS TS TTL UDP UI UID URI URL UTF8 UUID VM XML XMPP XSRF XSS'
  ).split(' '),
);
