import type { WriterFunction } from 'ts-morph';
import type { Statements } from '../../printers/statements.ts';
import { tsMorph } from '../../printers/tsMorph.ts';
import { typescriptString } from '../../text/typescript.ts';
import type { Frame } from './frame.ts';
import { unionType } from './unionType.ts';

/** The types of everything that `infoOf` answers. */
export function typesOf({ name, pascal, kinds, groups }: Frame): Statements {
  const { StructureKind } = tsMorph();
  return [
    alias(`${pascal}CodeName`, ` keyof typeof ${pascal}Code`, `The name of a ${name} code.`),
    alias(`${pascal}Kind`, strings(kinds.map(({ id }) => id)), `What a program can do about a ${name} code.`),
    alias(`${pascal}Group`, strings(groups), `A range of ${name} codes, by its pattern.`),
    alias(
      `${pascal}Outcome`,
      strings(['success', 'pending', 'error']),
      '`success`: done. `pending`: accepted, the result comes later. `error`: not done.',
    ),
    alias(
      `${pascal}Retry`,
      strings(['never', 'later', 'after-window', 'after-fix']),
      'When sending the same request again makes sense. `never`: it does not. `later`: after a pause, slowly and few times. ' +
        "`after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account was changed.",
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

const strings = (values: readonly string[]): string => unionType(values.map(typescriptString));
