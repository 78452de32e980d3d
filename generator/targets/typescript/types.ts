import type { WriterFunction } from 'ts-morph';
import { explainWords, OUTCOME_MEANINGS, OUTCOMES, RETRIES, RETRY_MEANINGS } from '../../model/vocabulary.ts';
import { loadTsMorph, type Statements } from '../../printers/typescript.ts';
import { typescriptString } from '../../text/typescript.ts';
import { formatUnion } from './layout.ts';
import type { ModuleView } from './moduleView.ts';

/** Creates the types of all that `infoOf` answers. */
export function createTypes({ name, pascal, kinds, groups }: ModuleView): Statements {
  const { StructureKind } = loadTsMorph();
  return [
    alias(`${pascal}CodeName`, ` keyof typeof ${pascal}Code`, `The name of a ${name} code.`),
    alias(`${pascal}Kind`, strings(kinds.map(({ id }) => id)), `What a program can do about a ${name} code.`),
    alias(`${pascal}Group`, strings(groups), `A range of ${name} codes, by its pattern.`),
    alias(`${pascal}Outcome`, strings(OUTCOMES), explainWords(OUTCOME_MEANINGS)),
    alias(
      `${pascal}Retry`,
      strings(RETRIES),
      `When sending the same request again makes sense. ${explainWords(RETRY_MEANINGS)}`,
    ),
    {
      kind: StructureKind.Interface,
      name: `${pascal}CodeInfo`,
      isExported: true,
      docs: ['What a program may want to know about a number.'],
      properties: [
        property('code', 'number', 'The number itself.'),
        property('name', `${pascal}CodeName | undefined`, 'Missing for a number that is not listed.'),
        property('group', `${pascal}Group | undefined`, 'The narrowest range that holds the number.'),
        property('kind', `${pascal}Kind | undefined`, 'Missing for a number that is not listed.'),
        property('outcome', `${pascal}Outcome`, "Its range's outcome for a number that is not listed."),
        property('retry', `${pascal}Retry`, '`never` for a number that is not listed.'),
        property('parameter', 'string | undefined', 'The request parameter that the code is about.'),
        property('httpStatus', 'number | undefined', 'The HTTP status for an HTTP API in front.'),
      ],
    },
  ];
}

const alias =
  (name: string, type: string, doc: string): WriterFunction =>
  (writer) => {
    writer.blankLineIfLastNot().writeLine(`/** ${doc} */`).write(`export type ${name} =${type};`);
  };

const property = (name: string, type: string, doc: string) => ({ name, type, isReadonly: true, docs: [doc] });

const strings = (values: readonly string[]): string => formatUnion(values.map(typescriptString));
