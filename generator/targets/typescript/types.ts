import type { InterfaceDeclarationStructure, WriterFunction } from 'ts-morph';
import {
  DONE,
  DONE_MEANINGS,
  explainWords,
  OUTCOME_MEANINGS,
  OUTCOMES,
  RETRIES,
  RETRY_MEANINGS,
  SCOPE_MEANINGS,
  SCOPES,
  WINDOW_MEANINGS,
  WINDOWS,
} from '../../model/vocabulary.ts';
import { loadTsMorph, type Statements } from '../../printers/typescript.ts';
import { typescriptString } from '../../text/typescript.ts';
import { formatUnion } from './layout.ts';
import type { ModuleView } from './moduleView.ts';

/** Creates the types that `infoOf` returns. */
export const createTypes = (view: ModuleView): Statements => [
  ...createVocabulary(view),
  createLimit(view),
  createCodeInfo(view),
];

const createVocabulary = ({ name, pascal, kinds, groups, commands, codes }: ModuleView): WriterFunction[] => [
  alias(`${pascal}CodeName`, formatNames(`keyof typeof ${pascal}Code`, codes), `The name of a ${name} code.`),
  alias(`${pascal}Kind`, strings(kinds.map(({ id }) => id)), `What a program can do about a ${name} code.`),
  alias(`${pascal}Group`, strings(groups), `A range of ${name} codes, by its pattern.`),
  alias(
    `${pascal}Command`,
    strings(commands.map(({ name }) => name)),
    `A command of ${name}. A code can mean something else in one of them.`,
  ),
  alias(`${pascal}Outcome`, strings(OUTCOMES), explainWords(OUTCOME_MEANINGS)),
  alias(
    `${pascal}Done`,
    strings(DONE),
    `Whether the request reached its goal. ${explainWords(DONE_MEANINGS)}`,
  ),
  alias(
    `${pascal}Retry`,
    strings(RETRIES),
    `When to send the same request again. ${explainWords(RETRY_MEANINGS)}`,
  ),
];

/** Formats the names of codes, without aliases: each code has one name. */
function formatNames(members: string, codes: ModuleView['codes']): string {
  const aliases = codes.flatMap((code) => code.aliases);
  return aliases.length === 0
    ? ` ${members}`
    : ` Exclude<${members}, ${aliases.map(typescriptString).join(' | ')}>`;
}

const createLimit = ({ pascal }: ModuleView): InterfaceDeclarationStructure => ({
  kind: loadTsMorph().StructureKind.Interface,
  name: `${pascal}Limit`,
  isExported: true,
  docs: ['A limit that was reached. Further requests within its window make it worse.'],
  properties: [
    property('scope', strings(SCOPES).trim(), `The requests that count. ${explainWords(SCOPE_MEANINGS)}`),
    property('window', strings(WINDOWS).trim(), `How long requests count. ${explainWords(WINDOW_MEANINGS)}`),
    { ...property('requests', 'number', 'The number of requests allowed.'), hasQuestionToken: true },
    {
      ...property('commands', `readonly ${pascal}Command[]`, 'The commands that count. Absent if all do.'),
      hasQuestionToken: true,
    },
  ],
});

const createCodeInfo = ({ pascal }: ModuleView): InterfaceDeclarationStructure => ({
  kind: loadTsMorph().StructureKind.Interface,
  name: `${pascal}CodeInfo`,
  isExported: true,
  docs: ['Information about a number.'],
  properties: [
    property('code', 'number', 'The number itself.'),
    property('name', `${pascal}CodeName | undefined`, 'Absent for an unlisted number.'),
    property('group', `${pascal}Group | undefined`, 'The narrowest range that contains the number.'),
    property('kind', `${pascal}Kind | undefined`, 'Absent for an unlisted number.'),
    property(
      'outcome',
      `${pascal}Outcome`,
      '`success` also if a question is answered with no, or if the goal was reached before. For an unlisted number: the outcome of its range.',
    ),
    property('retry', `${pascal}Retry`, '`never` for an unlisted number.'),
    property(
      'done',
      `${pascal}Done`,
      '`check` for an unlisted number in a range of errors: its meaning is unknown.',
    ),
    property(
      'answer',
      "'positive' | 'negative' | undefined",
      'The answer to the question that the command asks: whether something is available, possible or allowed. Requires the command.',
    ),
    property('limit', `${pascal}Limit | undefined`, 'The limit that was reached.'),
    property('parameter', 'string | undefined', 'The request parameter that the code is about.'),
    property(
      'httpStatus',
      'number | undefined',
      'The analogous HTTP status, for an HTTP API in front of this one.',
    ),
  ],
});

const alias =
  (name: string, type: string, doc: string): WriterFunction =>
  (writer) => {
    writer.blankLineIfLastNot().writeLine(`/** ${doc} */`).write(`export type ${name} =${type};`);
  };

const property = (name: string, type: string, doc: string) => ({ name, type, isReadonly: true, docs: [doc] });

const strings = (values: readonly string[]): string => formatUnion(values.map(typescriptString));
