import type { FunctionDeclarationStructure, WriterFunction } from 'ts-morph';
import type { Statements } from '../../printers/typescript.ts';
import { createFunction, createParameters } from './layout.ts';
import type { ModuleView } from './moduleView.ts';
import { createPredicates } from './predicates.ts';
import { createRules } from './rules.ts';

/** Creates the public functions, which accept any number and any command, and the rules that they apply. */
export const createFunctions = (view: ModuleView): Statements => [
  ...createReaders(view),
  createInfoOf(view),
  ...createPredicates(view),
  ...createRules(view),
];

const createReaders = ({ name, pascal }: ModuleView): FunctionDeclarationStructure[] => [
  createFunction({
    name: `is${pascal}Code`,
    isExported: true,
    docs: [`Whether a value is one of the listed ${name} codes.`],
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${pascal}Code`,
    statements: ["return typeof value === 'number' && value in KIND_OF_CODE;"],
  }),
  createFunction({
    name: `parse${pascal}Code`,
    isExported: true,
    docs: [
      `Reads the number in a value that holds a ${name} code, listed or not: a whole number, or its digits as text. ` +
        'Returns `undefined` for anything else.',
    ],
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'number | undefined',
    statements: [
      "const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);",
      'const code = isText ? Number(value) : value;',
      "return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;",
    ],
  }),
];

const createInfoOf = ({ name, pascal }: ModuleView): FunctionDeclarationStructure =>
  createFunction({
    name: 'infoOf',
    isExported: true,
    docs: [
      `Returns information about a ${name} code, in the command that it answers if given: some codes mean something else ` +
        'in single commands, and commands that are safe to repeat need no check. Unlisted numbers and unknown commands ' +
        'are valid: an unlisted number has the group and the outcome of its range.',
    ],
    parameters: createParameters(pascal),
    returnType: `${pascal}CodeInfo`,
    statements: [
      'const parameter = PARAMETER_IN_COMMAND[keyOf(code, command)];',
      'const ownParameter = PARAMETER_OF_CODE[code];',
      writeReturn([
        'code,',
        `name: ${pascal}Code[code] as ${pascal}CodeName | undefined,`,
        'group: groupOf(code)?.id,',
        '...behaviourOf(code, command),',
        'limit: LIMIT_OF_CODE[code],',
        'parameter: parameter === undefined ? ownParameter : (parameter ?? undefined),',
      ]),
    ],
  });

const writeReturn =
  (lines: readonly string[]): WriterFunction =>
  (writer) => {
    writer.write('return ').inlineBlock(() => {
      for (const line of lines) writer.writeLine(line);
    });
    writer.write(';');
  };
