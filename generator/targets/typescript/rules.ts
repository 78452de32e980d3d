import type { FunctionDeclarationStructure, WriterFunction } from 'ts-morph';
import { createFunction } from './layout.ts';
import type { ModuleView } from './moduleView.ts';

/** Creates the internal functions that apply the tables. */
export const createRules = ({ pascal }: ModuleView): FunctionDeclarationStructure[] => [
  createFunction({
    name: 'groupOf',
    parameters: [CODE],
    statements: ['return GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);'],
  }),
  createFunction({
    name: 'keyOf',
    parameters: [CODE, COMMAND],
    statements: ["return (command ?? '') + ' ' + code;"],
  }),
  createFunction({
    name: 'kindOf',
    parameters: [CODE, COMMAND],
    statements: ['return KIND_IN_COMMAND[keyOf(code, command)] ?? KIND_OF_CODE[code];'],
  }),
  createFunction({
    name: 'behaviourOf',
    parameters: [CODE, COMMAND],
    returnType: `Pick<${pascal}CodeInfo, 'kind' | 'outcome' | 'retry' | 'done' | 'answer' | 'httpStatus'>`,
    statements: [
      'const kind = kindOf(code, command);',
      'const ownKind = KIND_OF_CODE[code];',
      writeBlock('if (ownKind === undefined)', [
        "const outcome = groupOf(code)?.outcome ?? 'error';",
        "const done = outcome === 'error' ? 'check' : doneBy(outcome, 'never');",
        "return { kind, outcome, retry: 'never', done, answer: undefined, httpStatus: undefined };",
      ]),
      'const { outcome, httpStatus, retry: usual } = KINDS[ownKind];',
      'const retry = adaptRetry(RETRY_OF_CODE[code] ?? usual, command);',
      'const done = doneBy(outcome, retry);',
      'const meaning = MEANINGS[keyOf(code, command)];',
      'return { kind, outcome, retry, done, answer: undefined, httpStatus, ...meaning };',
    ],
  }),
  createFunction({
    name: 'adaptRetry',
    parameters: [{ name: 'retry', type: `${pascal}Retry` }, COMMAND],
    returnType: `${pascal}Retry`,
    statements: [
      "const effect = EFFECT_OF_COMMAND[command ?? ''];",
      "if (retry === 'later' && effect === 'order') return 'after-check';",
      "const isRepeatable = effect === 'read' || effect === 'idempotent';",
      "return retry === 'after-check' && isRepeatable ? 'later' : retry;",
    ],
  }),
  createFunction({
    name: 'doneBy',
    parameters: [
      { name: 'outcome', type: `${pascal}Outcome` },
      { name: 'retry', type: `${pascal}Retry` },
    ],
    returnType: `${pascal}Done`,
    statements: [
      "if (outcome === 'success') return 'yes';",
      "if (outcome === 'pending') return 'pending';",
      "return retry === 'after-check' ? 'check' : 'no';",
    ],
  }),
];

const CODE = { name: 'code', type: 'number' };
const COMMAND = { name: 'command', type: 'string | undefined' };

/** Writes statements in braces. */
const writeBlock =
  (start: string, lines: readonly string[]): WriterFunction =>
  (writer) => {
    writer.write(`${start} `).inlineBlock(() => {
      for (const line of lines) writer.writeLine(line);
    });
  };
