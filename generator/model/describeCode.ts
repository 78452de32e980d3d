import { findCode } from './lookup.ts';
import { memoize } from './memoize.ts';
import type {
  Answered,
  Code,
  Command,
  Done,
  Elsewhere,
  Interpretation,
  Limit,
  Outcome,
  Registry,
  Retry,
  Text,
} from './registry.ts';

/**
 * All facts about a code, shared by all targets: plain texts and the registry's own names, nothing escaped.
 *
 * @template Words a text: a string in one language, or the text in all languages
 */
export interface CodeView<Words = string> extends Behaviour {
  readonly code: number;
  readonly name: string;
  /** Earlier names, which become deprecated identifiers. */
  readonly aliases: readonly string[];
  /** Id of its group. */
  readonly group: string;
  readonly kindTitle: Words;
  readonly listed: boolean;
  readonly message: Words;
  /** Verbatim text of the publication, if the message differs from it. */
  readonly documented: string | undefined;
  readonly hint: Words | undefined;
  readonly description: Words | undefined;
  readonly limit: Limit | undefined;
  readonly elsewhere: readonly Elsewhere[];
  readonly commands: readonly Command[];
  readonly inferredCommands: readonly Command[];
  readonly meanings: readonly MeaningView<Words>[];
  readonly since: string | undefined;
  readonly deprecated: DeprecationView<Words> | undefined;
  /** Anchor of the code on its group's page. Stable across releases. */
  readonly anchor: string;
  /** Path of its documentation, relative to the `docs` folder of a language. */
  readonly page: string;
  /** URL of its documentation, if the registry has one. */
  readonly link: string | undefined;
}

/** Properties that programs act on. */
export interface Behaviour {
  /** Id of its kind. */
  readonly kind: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly done: Done;
  readonly httpStatus: number;
  /** The request parameter that caused the code. */
  readonly parameter: string | undefined;
}

/** The meaning of a code in one command. */
export interface MeaningView<Words = string> extends Behaviour {
  readonly command: string;
  readonly answer: Answered | undefined;
  readonly message: Words;
  readonly hint: Words | undefined;
  /** Whether the message differs from the code's own. */
  readonly hasOwnMessage: boolean;
  readonly hasOwnHint: boolean;
}

export interface DeprecationView<Words = string> {
  readonly since: string;
  readonly reason: Words;
  readonly replacement: { readonly code: number; readonly name: string; readonly page: string } | undefined;
}

/**
 * Describes a code.
 *
 * @param say selects the language of a text
 */
export function describeCode<Words>(
  code: Code,
  registry: Registry,
  say: (text: Text) => Words,
): CodeView<Words> {
  const { documentation } = registry;
  const page = createDocsPath(code, registry);
  return {
    code: code.code,
    name: code.name,
    aliases: code.aliases,
    group: code.group,
    ...describeBehaviour(code),
    kindTitle: say(code.kind.title),
    listed: code.listed,
    message: say(code.message),
    documented: code.documented,
    hint: code.hint && say(code.hint),
    description: code.description && say(code.description),
    limit: code.limit,
    elsewhere: code.elsewhere,
    commands: code.commands,
    inferredCommands: code.inferredCommands,
    meanings: code.meanings.map((meaning) => ({
      command: meaning.command.name,
      ...describeBehaviour(meaning),
      answer: meaning.answer,
      message: say(meaning.message),
      hint: meaning.hint && say(meaning.hint),
      hasOwnMessage: meaning.message !== code.message,
      hasOwnHint: meaning.hint !== code.hint,
    })),
    since: code.since,
    deprecated: describeDeprecation(code, registry, say),
    anchor: createAnchor(code, registry),
    page,
    link: documentation && `${documentation}${page}`,
  };
}

/** Describes all codes in the registry's source language, by number. */
export const describeCodes = memoize((registry: Registry): readonly CodeView[] =>
  registry.codes.map((code) => describeCode(code, registry, inLocale(registry.locales[0]))),
);

/** Selects one language of a text. */
export const inLocale =
  (locale: string) =>
  (text: Text): string =>
    text[locale] ?? '';

const describeBehaviour = ({
  kind,
  outcome,
  retry,
  done,
  httpStatus,
  parameter,
}: Interpretation): Behaviour => ({
  kind: kind.id,
  outcome,
  retry,
  done,
  httpStatus,
  parameter,
});

function describeDeprecation<Words>(
  { deprecated }: Code,
  registry: Registry,
  say: (text: Text) => Words,
): DeprecationView<Words> | undefined {
  if (deprecated === undefined) return undefined;
  const code = findCode(registry, deprecated.replacedBy);
  return {
    since: deprecated.since,
    reason: say(deprecated.reason),
    replacement: code && { code: code.code, name: code.name, page: createDocsPath(code, registry) },
  };
}

const createAnchor = ({ code }: Code, { names }: Registry): string => `${names.kebab}-${code}`;

/** Path of a code's documentation, relative to the `docs` folder of a language. */
export const createDocsPath = (code: Code, registry: Registry): string =>
  `${code.group}.md#${createAnchor(code, registry)}`;
