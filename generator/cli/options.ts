import { parseArgs } from 'node:util';
import type { TargetOptions } from '../config/config.ts';
import { type FormatName, formatNames } from '../diagnostics/formats/formatNames.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Target } from '../targets/target.ts';
import { UsageError } from './usageError.ts';

/** What a command line says; the configuration may say the rest. */
export interface CommandLine {
  readonly command: Command;
  /** The configuration file. */
  readonly config: string | undefined;
  /** The registry file. */
  readonly source: string | undefined;
  /** The output folder. */
  readonly out: string | undefined;
  /** Names of targets. */
  readonly only: readonly string[] | undefined;
  /** How findings are printed. */
  readonly format: FormatName;
  /** How many warnings are still fine. */
  readonly maxWarnings: number;
  /** Whether to reuse results of earlier runs. */
  readonly cache: boolean;
  /** Whether to go on, and run again at each change of what was read. */
  readonly watch: boolean;
  /** Whether to say how long each phase took. */
  readonly timing: boolean;
}

/** What is to be done, with all that the configuration or nobody said. */
export interface Options extends CommandLine {
  readonly source: string;
  readonly out: string;
  readonly targets: readonly Target[];
  readonly targetOptions: TargetOptions;
  /**
   * Files that the outputs depend on beside the source: the configuration, even if there is none, and the templates that
   * it names.
   */
  readonly inputs: readonly string[];
}

export const COMMANDS = ['generate', 'check', 'lint'] as const;
export type Command = (typeof COMMANDS)[number];

/** What can be answered without looking at any file. */
export type Question =
  | { readonly about: 'usage' | 'version' | 'rules' }
  | { readonly about: 'rule'; readonly rule: string };

/**
 * Reads a command line.
 *
 * @param argv the arguments after the program's name
 * @param environment environment variables; on GitHub's servers findings are printed for GitHub
 * @throws UsageError
 */
export function parseOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandLine | Question {
  const { values, positionals } = read(argv);
  if (values.help) return { about: 'usage' };
  if (values.version) return { about: 'version' };
  if (values['list-rules']) return { about: 'rules' };
  const [command, ...others] = positionals;
  if (command === 'explain') return { about: 'rule', rule: others[0] ?? '' };
  if (command === undefined) throw new UsageError(`name a command: ${COMMANDS.join(', ')}, explain`);
  if (!isCommand(command)) throw unknown('command', command, [...COMMANDS, 'explain']);
  if (others.length > 0) throw new UsageError(`${command} takes options only, not ${others.join(' ')}`);
  const format = formatOf(values.format ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'text'));
  return {
    command,
    config: pathOf('config', values.config),
    source: pathOf('source', values.source),
    out: pathOf('out', values.out),
    only: values.only?.flatMap((list) => list.split(',')).map((name) => name.trim()),
    format,
    maxWarnings: maxWarningsOf(values['max-warnings']),
    // A format that is a document must be printed in each run.
    cache: !values['no-cache'],
    watch: values.watch ?? false,
    timing: values.timing ?? false,
  };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        source: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string', multiple: true },
        format: { type: 'string' },
        'max-warnings': { type: 'string' },
        'no-cache': { type: 'boolean' },
        watch: { type: 'boolean' },
        timing: { type: 'boolean' },
        'list-rules': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word);

function formatOf(name: string): FormatName {
  const format = formatNames.find((candidate) => candidate === name);
  if (format !== undefined) return format;
  throw unknown('format', name, formatNames);
}

/** An empty text would be the root of all folders, which a script does not mean whose variable is not set. */
function pathOf(option: string, path: string | undefined): string | undefined {
  if (path?.trim() === '') throw new UsageError(`--${option} takes a path, and this one is empty`);
  return path;
}

function maxWarningsOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings takes a whole number, not "${text}"`);
}

/** What to say of a word that is none of the known ones. */
export function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const meant = suggest(word, known);
  return new UsageError(
    `unknown ${what} "${word}"${meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`}`,
  );
}
