import type { CodeView, DeprecationView } from './describeCode.ts';

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
  { message, hint, parameter, meanings }: Pick<CodeView, 'message' | 'hint' | 'parameter' | 'meanings'>,
  { text, name }: Markup = PLAIN,
): string[] => [
  text(message),
  ...(hint === undefined ? [] : [text(hint)]),
  ...(parameter === undefined ? [] : [`Parameter: ${name(parameter)}`]),
  ...Array.from(
    groupByMessage(meanings),
    ([message, commands]) => `In ${commands.map(name).join(', ')}: ${text(message)}`,
  ),
];

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
