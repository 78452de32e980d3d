import type { CodeView, DeprecationView } from './describeCode.ts';
import type { Limit } from './registry.ts';
import { RETRY_MEANINGS } from './vocabulary.ts';

/** Markup of a language for parts of an English sentence. */
export interface Markup {
  /** Escapes a text of the registry. */
  readonly text: (text: string) => string;
  /** Marks up the name of a parameter or a command. */
  readonly name: (name: string) => string;
}

const PLAIN: Markup = { text: (text) => text, name: (name) => name };

/** Creates the paragraphs of a code's comment. The message comes first. */
export const createParagraphs = (
  { code, message, hint, retry, parameter, limit, meanings, elsewhere }: DescribedFacts,
  { text, name }: Markup = PLAIN,
): string[] => [
  text(message),
  ...(hint === undefined ? [] : [text(hint)]),
  ...(retry === 'after-check' ? [CHECK_FIRST] : []),
  ...(parameter === undefined ? [] : [`Parameter: ${name(parameter)}`]),
  ...(limit === undefined ? [] : [describeLimit(limit, name)]),
  ...Array.from(
    groupByMessage(meanings),
    ([message, commands]) => `In ${commands.map(name).join(', ')}: ${text(message)}`,
  ),
  ...elsewhere
    .filter(({ same }) => !same)
    .map((other) => `In ${text(other.system.title)}, ${code} means something else: ${text(other.text)}`),
];

type DescribedFacts = Pick<
  CodeView,
  'code' | 'message' | 'hint' | 'retry' | 'parameter' | 'limit' | 'meanings' | 'elsewhere'
>;

const CHECK_FIRST = `Send it again only ${RETRY_MEANINGS['after-check']}.`;

/** Describes a limit in a sentence. */
export function describeLimit(
  { scope, window, requests, commands }: Limit,
  name: Markup['name'] = PLAIN.name,
): string {
  const count = requests === undefined ? 'a number of' : groupDigits(requests);
  const noun = requests === 1 ? 'request' : 'requests';
  const shared = commands === undefined ? '' : `, together for ${commands.map(name).join(', ')}`;
  return `Limit: ${count} ${noun} ${SCOPE_WORDS[scope]}${WINDOW_WORDS[window]}${shared}`;
}

/** Separates thousands by commas. Loading `Intl` for this takes longer than rendering a target. */
const groupDigits = (count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');

const SCOPE_WORDS: Readonly<Record<Limit['scope'], string>> = {
  account: 'per account',
  'ip-address': 'per IP address',
  object: 'per object',
};

const WINDOW_WORDS: Readonly<Record<Limit['window'], string>> = {
  minute: ' and minute',
  hour: ' and hour',
  day: ' and day',
  unknown: ', in a window of unknown length',
};

/** Groups messages that differ from the code's own: commands by message. */
function groupByMessage(meanings: CodeView['meanings']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { command, message, hasOwnMessage } of meanings) {
    if (hasOwnMessage) groups.set(message, [...(groups.get(message) ?? []), command]);
  }
  return groups;
}

/**
 * Describes why a code is deprecated, and its replacement.
 *
 * @param reason the reason, escaped
 * @param nameCode returns the name of the replacement in the language, possibly as a link
 */
export const createDeprecation = (
  reason: string,
  { replacement }: DeprecationView,
  nameCode: (name: string) => string,
): string => `${reason}${replacement === undefined ? '' : ` Use ${nameCode(replacement.name)} instead.`}`;

/** Creates a code's comment for languages without markup for deprecation and addresses. */
export const createPlainParagraphs = (code: CodeView): string[] => {
  const { deprecated, link } = code;
  return [
    ...createParagraphs(code),
    ...(deprecated === undefined ? [] : [createPlainDeprecation(deprecated)]),
    ...(link === undefined ? [] : [link]),
  ];
};

const createPlainDeprecation = (deprecated: DeprecationView): string =>
  `Deprecated since ${deprecated.since}: ${createDeprecation(deprecated.reason, deprecated, (name) => name)}`;
