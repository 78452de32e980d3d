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
      'Whether the request reached its goal: it was carried out, or the goal was reached before. False while it is pending.',
      'Pass the command: a command that asks a question also succeeds with the answer no; `answer` of `infoOf` says which.',
      ...(kinds.some(isNotification)
        ? ['A notification is a success, but not the answer to a request: check `isNotification` first.']
        : []),
    ],
    "behaviourOf(code, command).outcome === 'success'",
  ),
  createPredicate(
    pascal,
    'isRetryable',
    [
      'Whether it is safe to send the same request again after a pause. False for a limit: further requests within its ' +
        'window make it worse. False if the request may have been carried out: see `mustCheckFirst`.',
      'Pass the command: commands that are safe to repeat can be repeated after more errors.',
    ],
    "behaviourOf(code, command).retry === 'later'",
  ),
  createPredicate(
    pascal,
    'mustCheckFirst',
    [
      'Whether to find out first whether the request was carried out, or whether the object is your own. True for ' +
        'unlisted errors.',
      'Pass the command: commands that are safe to repeat need fewer checks.',
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
