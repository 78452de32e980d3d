import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a language must answer for a text that may hold a code; `undefined` for one that does not. */
export interface Answer {
  readonly code: number;
  readonly name: string | null;
  readonly kind: string | null;
  readonly outcome: string;
  readonly retry: string;
  readonly text: string | null;
}

interface Vectors {
  readonly codes: readonly (Answer & { readonly string: string })[];
  readonly unparsable: readonly string[];
}

/** Whether all of these programs are installed. */
export const hasTools = (...programs: readonly string[]): boolean =>
  programs.every((program) => spawnSync('which', [program]).status === 0);

/**
 * Runs a program and answers what it printed.
 *
 * @throws Error with all that it printed, where it fails
 */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The test vectors of the committed registry. */
export const readVectors = (): Vectors =>
  JSON.parse(readFileSync(new URL('../../generated/json/vectors.json', import.meta.url), 'utf8'));

/**
 * Asks a program in another language about every test vector and about what is no code. The program reads one input a
 * line, the UTF-8 bytes of a text in hexadecimal, and prints a line for each: `-` where the text holds no code, else
 * code, name, kind, outcome, retry and the text in hexadecimal UTF-8, separated by tabs, with `-` for what is missing.
 *
 * @param ask runs the program with the inputs and answers what it printed
 * @returns what it answered and what it ought to have answered, by input
 */
export function conformance(
  vectors: Vectors,
  ask: (input: string) => string,
): { readonly actual: Record<string, Answer | null>; readonly expected: Record<string, Answer | null> } {
  const inputs = [...vectors.codes.map(({ string }) => string), ...vectors.unparsable];
  const lines = ask(inputs.map((input) => `${Buffer.from(input).toString('hex')}\n`).join(''))
    .trimEnd()
    .split(/\r?\n/);
  const expected = [
    ...vectors.codes.map(({ code, name, kind, outcome, retry, text }) => ({
      code,
      name,
      kind,
      outcome,
      retry,
      text,
    })),
    ...vectors.unparsable.map(() => null),
  ];
  return {
    actual: Object.fromEntries(
      inputs.map((input, index) => [JSON.stringify(input), answerOf(lines[index] ?? '')]),
    ),
    expected: Object.fromEntries(
      inputs.map((input, index) => [JSON.stringify(input), expected[index] ?? null]),
    ),
  };
}

function answerOf(line: string): Answer | null {
  if (line === '-') return null;
  const [code, name, kind, outcome, retry, text] = line
    .split('\t')
    .map((field) => (field === '-' ? null : field));
  return {
    code: Number(code),
    name: name ?? null,
    kind: kind ?? null,
    outcome: outcome ?? '',
    retry: retry ?? '',
    text: text == null ? null : Buffer.from(text, 'hex').toString('utf8'),
  };
}
