import { readFileSync } from 'node:fs';

/** The answers for a number by itself. `null` where there is none. */
export interface CodeVector {
  readonly code: number;
  readonly string: string;
  readonly name: string | null;
  readonly group: string | null;
  readonly kind: string | null;
  readonly outcome: string;
  readonly retry: string;
  readonly done: string;
  readonly limit: object | null;
  readonly parameter: string | null;
  readonly text: string | null;
  readonly hint: string | null;
}

/** The answers for a code in a command. */
export interface CommandVector {
  readonly code: number;
  readonly command: string;
  readonly kind: string;
  readonly outcome: string;
  readonly retry: string;
  readonly done: string;
  readonly answer: string | null;
  readonly parameter: string | null;
  readonly text: string;
  readonly hint: string | null;
}

export interface Vectors {
  readonly codes: readonly CodeVector[];
  readonly inCommands: readonly CommandVector[];
  readonly unparsable: readonly string[];
}

/** Reads the test data of a registry. */
export const readVectors = (file: string): Vectors =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/** The functions of a module that the test data is about. */
interface CodesModule {
  infoOf(code: number, command?: string): object;
  isSuccess(code: number, command?: string): boolean;
  isRetryable(code: number, command?: string): boolean;
  mustCheckFirst(code: number, command?: string): boolean;
}

/** What a module answers to all questions of the test data, by number, or by number and command. */
export const answersTo = (vectors: Vectors, module: CodesModule): Record<string, object> =>
  mapVectors(vectors, (vector, code, command) => ({
    ...Object.fromEntries(
      Object.entries(module.infoOf(code, command))
        .filter(([key]) => key in vector)
        .map(([key, value]) => [key, value ?? null]),
    ),
    isSuccess: module.isSuccess(code, command),
    isRetryable: module.isRetryable(code, command),
    mustCheckFirst: module.mustCheckFirst(code, command),
  }));

/** What a module has to answer. */
export const answersIn = (vectors: Vectors): Record<string, object> =>
  mapVectors(vectors, ({ outcome, retry, done, ...vector }) => ({
    ...Object.fromEntries(Object.entries(vector).filter(([key]) => !NO_ANSWERS.includes(key))),
    outcome,
    retry,
    done,
    isSuccess: outcome === 'success',
    isRetryable: retry === 'later',
    mustCheckFirst: done === 'check',
  }));

/** Parts of the test data that are questions, or texts. */
const NO_ANSWERS = ['string', 'command', 'text', 'hint'];

const mapVectors = (
  { codes, inCommands }: Vectors,
  answer: (vector: CodeVector | CommandVector, code: number, command?: string) => object,
): Record<string, object> =>
  Object.fromEntries([
    ...codes.map((vector) => [vector.string, answer(vector, vector.code)]),
    ...inCommands.map((vector) => [
      `${vector.code} in ${vector.command}`,
      answer(vector, vector.code, vector.command),
    ]),
  ]);
