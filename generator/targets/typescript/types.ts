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
    `Whether what the request asks for is in place now. ${explainWords(DONE_MEANINGS)}`,
  ),
  alias(
    `${pascal}Retry`,
    strings(RETRIES),
    `When sending the same request again makes sense. ${explainWords(RETRY_MEANINGS)}`,
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
  docs: ['A limit that a request ran into. Until its window is over, further requests make it worse.'],
  properties: [
    property('scope', strings(SCOPES).trim(), `The requests that count. ${explainWords(SCOPE_MEANINGS)}`),
    property('window', strings(WINDOWS).trim(), `How long requests count. ${explainWords(WINDOW_MEANINGS)}`),
    { ...property('requests', 'number', 'How many of them are allowed.'), hasQuestionToken: true },
    {
      ...property('commands', `readonly ${pascal}Command[]`, 'The commands that count, if not all do.'),
      hasQuestionToken: true,
    },
  ],
});

const createCodeInfo = ({ pascal }: ModuleView): InterfaceDeclarationStructure => ({
  kind: loadTsMorph().StructureKind.Interface,
  name: `${pascal}CodeInfo`,
  isExported: true,
  docs: ['What a program may want to know about a number.'],
  properties: [
    property('code', 'number', 'The number itself.'),
    property('name', `${pascal}CodeName | undefined`, 'Missing for a number that is not listed.'),
    property('group', `${pascal}Group | undefined`, 'The narrowest range that holds the number.'),
    property('kind', `${pascal}Kind | undefined`, 'Missing for a number that is not listed.'),
    property(
      'outcome',
      `${pascal}Outcome`,
      "`success` also where a question is answered with no, and where what is asked for was in place before. Its range's outcome for a number that is not listed.",
    ),
    property('retry', `${pascal}Retry`, '`never` for a number that is not listed.'),
    property(
      'done',
      `${pascal}Done`,
      '`check` for a number that is not listed, in a range of errors: nobody knows what it means.',
    ),
    property(
      'answer',
      "'positive' | 'negative' | undefined",
      'The answer to the question that the command asks: whether something is available, possible or allowed. Known only with the command.',
    ),
    property('limit', `${pascal}Limit | undefined`, 'The limit that the request ran into.'),
    property('parameter', 'string | undefined', 'The request parameter that the code is about.'),
    property('httpStatus', 'number | undefined', 'The analogous HTTP status, for an HTTP API in front.'),
  ],
});

const alias =
  (name: string, type: string, doc: string): WriterFunction =>
  (writer) => {
    writer.blankLineIfLastNot().writeLine(`/** ${doc} */`).write(`export type ${name} =${type};`);
  };

const property = (name: string, type: string, doc: string) => ({ name, type, isReadonly: true, docs: [doc] });

const strings = (values: readonly string[]): string => formatUnion(values.map(typescriptString));
