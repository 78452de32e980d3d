import type { FunctionDeclarationStructure } from 'ts-morph';
import { pascalCase } from '../../text/identifiers.ts';
import { jsdocText, typescriptString } from '../../text/typescript.ts';
import { createFunction, createParameters } from './layout.ts';
import type { KindView, ModuleView } from './moduleView.ts';

/** Creates the functions that answer a question about a code with yes or no. */
export const createPredicates = ({ pascal, kinds }: ModuleView): FunctionDeclarationStructure[] => [
  createPredicate(
    pascal,
    'isSuccess',
    [
      'Whether the request was carried out, or what it asks for was in place before. Not yet true for one that is still pending.',
      'Pass the command: one that asks a question succeeds with the answer no as well, which `answer` of `infoOf` tells.',
      ...(kinds.some(isNotification)
        ? [
            'A notification is a success, although it is no answer to the request: ask `isNotification` first.',
          ]
        : []),
    ],
    "behaviourOf(code, command).outcome === 'success'",
  ),
  createPredicate(
    pascal,
    'isRetryable',
    [
      'Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every ' +
        'further request makes it worse. Not true either where the request may have been carried out: see `mustCheckFirst`.',
      'Pass the command: one that changes nothing, or does no harm twice, can be repeated after more errors.',
    ],
    "behaviourOf(code, command).retry === 'later'",
  ),
  createPredicate(
    pascal,
    'mustCheckFirst',
    [
      'Whether to find out, before anything is sent again, whether the request was carried out or the object is your own. ' +
        'True of errors that are not listed, too.',
      'Pass the command: after one that changes nothing, or does no harm twice, there is less to find out.',
    ],
    "behaviourOf(code, command).done === 'check'",
  ),
  ...kinds.map((kind) => createKindPredicate(pascal, kind)),
];

const isNotification = ({ id }: KindView): boolean => id === 'notification';

const createKindPredicate = (
  pascal: string,
  { id, title, description }: KindView,
): FunctionDeclarationStructure =>
  createPredicate(
    pascal,
    `is${pascalCase(id)}`,
    [title, description].filter((text) => text !== '').map(jsdocText),
    `kindOf(code, command) === ${typescriptString(id)}`,
  );

const createPredicate = (
  pascal: string,
  name: string,
  paragraphs: readonly string[],
  condition: string,
): FunctionDeclarationStructure =>
  createFunction({
    name,
    isExported: true,
    docs: [paragraphs.join('\n\n').trim()],
    parameters: createParameters(pascal),
    returnType: 'boolean',
    statements: [`return ${condition};`],
  });
