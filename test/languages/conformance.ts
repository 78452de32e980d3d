import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Limit } from '../../generator/model/registry.ts';

/** What a language must answer for a code, by itself or in a command. */
export interface Answer {
  readonly code: number;
  readonly name: string | null;
  readonly group: string | null;
  readonly kind: string | null;
  readonly outcome: string;
  readonly retry: string;
  readonly done: string;
  readonly answer: string | null;
  readonly parameter: string | null;
  readonly httpStatus: number | null;
  readonly limit: Limit | null;
  readonly text: string | null;
  readonly hint: string | null;
}

type InCommand = Omit<Answer, 'name' | 'group' | 'limit'> & { readonly command: string };

/** The content of `vectors.json`. */
export interface Vectors {
  readonly codes: readonly (Omit<Answer, 'answer'> & { readonly string: string })[];
  readonly inCommands: readonly InCommand[];
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
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
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

interface Question {
  readonly text: string;
  readonly command?: string;
  readonly expected: Answer | null;
}

/**
 * Asks a program in another language about every test vector and about what is no code. The program reads one question a
 * line: the UTF-8 bytes of a text in hexadecimal and, after a tab, perhaps a command. It prints a line for each: `-` where
 * the text holds no code, else code, name, group, kind, outcome, retry, done, answer, parameter, HTTP status, limit
 * (`scope window requests commands`, the commands joined by commas), text and hint, separated by tabs, with `-` for what
 * is missing. Text and hint are hexadecimal UTF-8, too.
 *
 * @param ask runs the program with the questions and answers what it printed
 * @returns what it answered and what it ought to have answered, by question
 */
export function conformance(
  vectors: Vectors,
  ask: (input: string) => string,
): { readonly actual: Record<string, Answer | null>; readonly expected: Record<string, Answer | null> } {
  const questions = listQuestions(vectors);
  const lines = ask(questions.map(formatQuestion).join(''))
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  return {
    actual: byQuestion(questions, (_, index) => readAnswer(lines[index] ?? '')),
    expected: byQuestion(questions, ({ expected }) => expected),
  };
}

const byQuestion = (
  questions: readonly Question[],
  answer: (question: Question, index: number) => Answer | null,
): Record<string, Answer | null> =>
  Object.fromEntries(
    questions.map((question, index) => [
      `${JSON.stringify(question.text)} ${question.command ?? ''}`,
      answer(question, index),
    ]),
  );

function listQuestions({ codes, inCommands, unparsable }: Vectors): Question[] {
  const byCode = new Map(codes.map(({ code, ...own }) => [code, own]));
  const commanded = new Set(inCommands.map(({ code }) => code));
  return [
    ...codes.map(({ string, ...own }) => ({ text: string, expected: { ...own, answer: null } })),
    ...codes
      .filter(({ code, retry }) => retry === 'after-check' || commanded.has(code))
      .map(({ string, ...own }) => ({
        text: string,
        // No registry has this command.
        command: 'not-a-command',
        expected: { ...own, answer: null },
      })),
    ...inCommands.map(({ command, ...inCommand }) => {
      const { name = null, group = null, limit = null } = byCode.get(inCommand.code) ?? {};
      return { text: `${inCommand.code}`, command, expected: { ...inCommand, name, group, limit } };
    }),
    ...unparsable.map((text) => ({ text, expected: null })),
  ];
}

const formatQuestion = ({ text, command }: Question): string =>
  `${Buffer.from(text).toString('hex')}${command === undefined ? '' : `\t${command}`}\n`;

function readAnswer(line: string): Answer | null {
  if (line === '-') return null;
  const [code, name, group, kind, outcome, retry, done, answer, parameter, httpStatus, limit, text, hint] =
    line.split('\t').map((field) => (field === '-' ? null : field));
  return {
    code: Number(code),
    name: name ?? null,
    group: group ?? null,
    kind: kind ?? null,
    outcome: outcome ?? '',
    retry: retry ?? '',
    done: done ?? '',
    answer: answer ?? null,
    parameter: parameter ?? null,
    httpStatus: httpStatus == null ? null : Number(httpStatus),
    limit: limit == null ? null : readLimit(limit),
    text: decode(text),
    hint: decode(hint),
  };
}

function readLimit(limit: string): Limit {
  const [scope, window, requests, commands] = limit.split(' ');
  return {
    scope: scope as Limit['scope'],
    window: window as Limit['window'],
    ...(requests === '-' ? {} : { requests: Number(requests) }),
    ...(commands === '-' ? {} : { commands: (commands ?? '').split(',') }),
  };
}

const decode = (text: string | null | undefined): string | null =>
  text == null ? null : Buffer.from(text, 'hex').toString('utf8');
