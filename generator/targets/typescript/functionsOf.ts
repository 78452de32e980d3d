import type { FunctionDeclarationStructure } from 'ts-morph';
import type { Statements } from '../../printers/statements.ts';
import { tsMorph } from '../../printers/tsMorph.ts';
import { pascalCase } from '../../text/identifiers.ts';
import { jsdocText, typescriptString } from '../../text/typescript.ts';
import type { Frame } from './frame.ts';

/** The functions that programs call; each takes any number. */
export function functionsOf({ name, pascal, kinds }: Frame): Statements {
  const { StructureKind } = tsMorph();
  return [
    {
      ...predicate(`is${pascal}Code`, `Whether a value is one of the listed ${name} codes.`, [
        "return typeof value === 'number' && value in KIND_OF_CODE;",
      ]),
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${pascal}Code`,
    },
    {
      kind: StructureKind.Function,
      name: `parse${pascal}Code`,
      isExported: true,
      docs: [
        `The number in a value that holds a ${name} code, listed or not: a whole number, or its digits as text. ` +
          '`undefined` for anything else.',
      ],
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: 'number | undefined',
      statements: [
        "const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);",
        'const code = isText ? Number(value) : value;',
        "return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;",
      ],
    },
    {
      kind: StructureKind.Function,
      name: 'infoOf',
      isExported: true,
      docs: [
        `What is known about a ${name} code. A number that is not listed is no error: it has the group and the outcome of ` +
          'its range.',
      ],
      parameters: [{ name: 'code', type: 'number' }],
      returnType: `${pascal}CodeInfo`,
      statements: [
        'const group = GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);',
        'const kind = KIND_OF_CODE[code];',
        "const unlisted = { outcome: group?.outcome ?? 'error', retry: 'never', httpStatus: undefined } as const;",
        'const { outcome, retry, httpStatus } = kind === undefined ? unlisted : KINDS[kind];',
        (writer) =>
          writer
            .write('return ')
            .inlineBlock(() => {
              writer
                .writeLine('code,')
                .writeLine(`name: ${pascal}Code[code] as ${pascal}CodeName | undefined,`)
                .writeLine('group: group?.id,')
                .writeLine('kind,')
                .writeLine('outcome,')
                .writeLine('retry: RETRY_OF_CODE[code] ?? retry,')
                .writeLine('parameter: PARAMETER_OF_CODE[code],')
                .writeLine('httpStatus,');
            })
            .write(';'),
      ],
    },
    predicate(
      'isSuccess',
      'Whether the request was carried out. Not yet true for one that is still pending.',
      ["return infoOf(code).outcome === 'success';"],
    ),
    predicate(
      'isRetryable',
      'Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every ' +
        'further request makes it worse.',
      ["return infoOf(code).retry === 'later';"],
    ),
    ...kinds.map(kindPredicate),
  ];
}

function kindPredicate({ id, title, description }: Frame['kinds'][number]): FunctionDeclarationStructure {
  const doc = [title, description].map(jsdocText).join('\n\n');
  return predicate(`is${pascalCase(id)}`, doc.trim(), [
    `return KIND_OF_CODE[code] === ${typescriptString(id)};`,
  ]);
}

const predicate = (name: string, doc: string, statements: string[]): FunctionDeclarationStructure => ({
  kind: tsMorph().StructureKind.Function,
  name,
  isExported: true,
  docs: [doc],
  parameters: [{ name: 'code', type: 'number' }],
  returnType: 'boolean',
  statements,
});
