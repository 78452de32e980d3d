import { parseArgs } from 'node:util';
import { type FormatName, formatNames } from './formats/formatNames.ts';
import { suggest } from './suggest.ts';
import type { Target } from './target.ts';
import { targets } from './targets/index.ts';
import { UsageError } from './usageError.ts';

export interface Options {
  readonly command: Command;
  /** The registry file. */
  readonly source: string;
  /** The output folder. */
  readonly out: string;
  readonly targets: readonly Target[];
  /** How findings are printed. */
  readonly format: FormatName;
  /** How many warnings are still fine. */
  readonly maxWarnings: number;
  /** Whether to believe the note of an earlier run that nothing has changed since. */
  readonly cache: boolean;
  /** Whether to go on, and run again at each change of what was read. */
  readonly watch: boolean;
  /** Whether to say how long each phase took. */
  readonly timing: boolean;
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
): Options | Question {
  const { values, positionals } = read(argv);
  if (values.help) return { about: 'usage' };
  if (values.version) return { about: 'version' };
  if (values['list-rules']) return { about: 'rules' };
  const [command, ...others] = positionals;
  if (command === 'explain') return { about: 'rule', rule: others[0] ?? '' };
  if (command === undefined) throw new UsageError(`name a command: ${COMMANDS.join(', ')}, explain`);
  if (!isCommand(command)) throw new UsageError(unknown('command', command, [...COMMANDS, 'explain']));
  if (others.length > 0) throw new UsageError(`${command} takes options only, not ${others.join(' ')}`);
  return {
    command,
    source: values.source ?? 'codes.yaml',
    out: (values.out ?? 'generated').replace(/(?<=.)\/+$/, ''),
    targets:
      values.only === undefined ? targets : values.only.flatMap((list) => list.split(',')).map(targetOf),
    format: formatOf(values.format ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'text')),
    maxWarnings: maxWarningsOf(values['max-warnings']),
    cache: !values['no-cache'] && !environment.CI,
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

function targetOf(name: string): Target {
  const target = targets.find((candidate) => candidate.name === name.trim());
  if (target !== undefined) return target;
  throw new UsageError(
    unknown(
      'target',
      name,
      targets.map((candidate) => candidate.name),
    ),
  );
}

function formatOf(name: string): FormatName {
  const format = formatNames.find((candidate) => candidate === name);
  if (format !== undefined) return format;
  throw new UsageError(unknown('format', name, formatNames));
}

function maxWarningsOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings takes a whole number, not "${text}"`);
}

function unknown(what: string, word: string, known: readonly string[]): string {
  const meant = suggest(word, known);
  return `unknown ${what} "${word}"${meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`}`;
}
