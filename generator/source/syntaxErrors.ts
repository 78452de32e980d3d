import type { YAMLException } from 'js-yaml';
import { parseDocument, type YAMLParseError } from 'yaml';
import { CONFLICT_MARKER } from '../diagnostics/lineIndex.ts';
import type { Problem } from './sourceDocument.ts';

/**
 * Finds the syntax errors of a text that is not YAML. Reports one per line, since an error causes others on its line.
 *
 * @param first the error at which js-yaml stopped
 */
export function findSyntaxErrors(text: string, first: YAMLException): Problem[] {
  const known = explainFirst(text, first);
  if (isHostile(text)) return [known];
  // The built-in check for duplicate keys is quadratic.
  const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  if (errors.length === 0) return [known];

  const told = new Set<string | number>();
  return errors
    .map((error) => explain(text, error))
    .filter(({ start, message }) => {
      const line = lineStart(text, start);
      const isNew = !told.has(line) && !(told.has(message) && message === BEHIND_END.message);
      told.add(line).add(message);
      return isNew;
    });
}

/** `yaml` takes a second for 2 MB. */
const MAX_TEXT_LENGTH = 2 ** 21;
const MAX_LINE_LENGTH = 50_000;
const DEEP_INDENT = ' '.repeat(400);
/** A hundred YAML indicators in a row, separated by at most one letter. */
const INDICATORS = /(?:(?:-\s|[[{"'?|>&!*%:])\w?\s*){100}/;

/** Whether `yaml` could take too long for a text or overflow the stack. This check is linear. */
const isHostile = (text: string): boolean =>
  text.length > MAX_TEXT_LENGTH ||
  INDICATORS.test(text) ||
  text.split('\n').some((line) => line.length > MAX_LINE_LENGTH || line.startsWith(DEEP_INDENT));

function explainFirst(text: string, { reason, mark }: YAMLException): Problem {
  const start = mark?.position ?? 0;
  const place = { start, end: start + 1 };
  if (/^:(?:\s|$)/.test(text.slice(start, start + 2))) return { ...UNQUOTED_COLON, ...place };
  if (/non-printable|valid JSON character/.test(reason))
    return { ...explainInvisible(text, start), ...place };
  if (reason.startsWith('end of the stream')) return { ...BEHIND_END, ...place };
  const isTooDeep = reason.startsWith('nesting exceeded');
  return {
    rule: 'yaml/syntax',
    message: isTooDeep ? 'nested too deeply' : `not valid YAML: ${reason}`,
    ...place,
  };
}

function explain(text: string, { code, message, pos: [start, end] }: YAMLParseError): Problem {
  if (CONFLICT_MARKER.test(text.slice(lineStart(text, start), lineEnd(text, start)))) {
    return { rule: 'yaml/conflict-marker', message: 'unresolved merge conflict', start, end };
  }
  const unquoted = findUnquoted(text, code, start, end);
  if (unquoted !== undefined) {
    return { ...UNQUOTED_COLON, suggestion: quote(unquoted), start, end: start + unquoted.length };
  }
  const isWholeLine = start === lineStart(text, start);
  if (isWholeLine && /scalar (?:at node end|token in YAML stream)/.test(message))
    return { ...BEHIND_END, start, end };
  return {
    rule: 'yaml/syntax',
    message: MESSAGES[code] ?? `not valid YAML: ${withoutSentence(message)}`,
    start,
    end,
  };
}

const UNQUOTED_COLON = {
  rule: 'yaml/syntax',
  message: 'a text that contains `: ` needs quotes',
  help: 'Quote the text: an unquoted `: ` starts a map.',
} as const;

/** Otherwise each remaining line of the file would be an error. */
const BEHIND_END = {
  rule: 'yaml/syntax',
  message: 'unexpected line after the end of the document',
  help: 'Check whether a comment lacks its `#`, or the line its indentation.',
} as const;

/** Returns a value that looks like a key with a value, such as `Invalid request: x`. */
function findUnquoted(text: string, code: string, start: number, end: number): string | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return undefined;
  const last = code === 'BLOCK_IN_FLOW' ? end : lineEnd(text, start);
  const unquoted = text.slice(start, last).replace(/\s#.*/, '').trimEnd();
  return /^[^\n]*:(?:\s|$)/.test(unquoted) ? unquoted : undefined;
}

const quote = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/** Explains a control character, which YAML allows only as an escape in double quotes. */
function explainInvisible(text: string, at: number): Pick<Problem, 'rule' | 'message' | 'help'> {
  const digits = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'yaml/syntax',
    message: `the invisible character U+${digits} is not allowed`,
    help: 'Remove it.',
  };
}

/** Replacements for messages of `yaml` that are worded for programmers. */
const MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'only one YAML document is allowed; a second one starts here',
  MULTILINE_IMPLICIT_KEY: 'a key spans several lines: check for a missing colon, quote or `#`',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'YAML does not allow tabs for indentation; use spaces',
};

/** Removes the capital and the full stop of a sentence. */
const withoutSentence = (message: string): string =>
  message.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
