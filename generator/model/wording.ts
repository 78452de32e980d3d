import type { CodeView, DeprecationView } from './describeCode.ts';
import type { Limit } from './registry.ts';
import { RETRY_MEANINGS } from './vocabulary.ts';

/** How a language marks up the parts of an English sentence. */
export interface Markup {
  /** Escapes a text of the registry. */
  readonly text: (text: string) => string;
  /** Marks up the name of a parameter or a command. */
  readonly name: (name: string) => string;
}

const PLAIN: Markup = { text: (text) => text, name: (name) => name };

/** The paragraphs of a comment at a code's name, the message first. */
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

/** A limit as a sentence. */
export function describeLimit(
  { scope, window, requests, commands }: Limit,
  name: Markup['name'] = PLAIN.name,
): string {
  const count = requests?.toLocaleString('en') ?? 'a number of';
  const noun = requests === 1 ? 'request' : 'requests';
  const shared = commands === undefined ? '' : `, together for ${commands.map(name).join(', ')}`;
  return `Limit: ${count} ${noun} ${SCOPE_WORDS[scope]}${WINDOW_WORDS[window]}${shared}`;
}

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

/** The messages that differ from the code's own, each with its commands. */
function groupByMessage(meanings: CodeView['meanings']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { command, message, hasOwnMessage } of meanings) {
    if (hasOwnMessage) groups.set(message, [...(groups.get(message) ?? []), command]);
  }
  return groups;
}

/**
 * Why a code is deprecated, and what to use instead.
 *
 * @param reason the reason, escaped
 * @param nameCode gives the name of the other code in the language, perhaps as a link
 */
export const createDeprecation = (
  reason: string,
  { replacement }: DeprecationView,
  nameCode: (name: string) => string,
): string => `${reason}${replacement === undefined ? '' : ` Use ${nameCode(replacement.name)} instead.`}`;

/** All about a code, for languages without a mark for what is deprecated and without tags for addresses. */
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
