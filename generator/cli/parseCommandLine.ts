import { parseArgs } from 'node:util';
import { UsageError, unknownWord } from '../config/options.ts';
import type { Call, Command, OptionSpecs } from './command.ts';

/** Options that work with every command and without one. */
export const COMMON_OPTIONS: OptionSpecs = {
  verbose: { type: 'boolean', description: 'print the stack of an unexpected error' },
  'list-rules': { type: 'boolean', description: 'print all rules as a table' },
  help: { type: 'boolean', description: 'print this help' },
  version: { type: 'boolean', description: 'print the version' },
};

/** A parsed command line. */
export interface CommandCall extends Call {
  /** Absent if the command line names no command. */
  readonly command: Command | undefined;
}

/**
 * Parses a command line. Options may come before and after the command.
 *
 * @param argv arguments after the program's name
 * @throws UsageError for an unknown command or option, or a missing value
 */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): CommandCall {
  // Options of the same name may differ between commands. Those of the called command win.
  const called = commands.find(
    ({ name }) => name === argv.find((word) => commands.some((c) => c.name === word)),
  );
  const others: OptionSpecs[] = commands.map(({ options }) => options);
  const all: OptionSpecs = Object.assign({}, COMMON_OPTIONS, ...others, called?.options);
  const { values, positionals } = parse(argv, all);
  const [name, ...rest] = positionals;
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined) {
    throw unknownWord(
      'command',
      name,
      commands.map((known) => known.name),
    );
  }
  for (const option of Object.keys(values)) {
    if (option in COMMON_OPTIONS || command === undefined || option in command.options) continue;
    throw new UsageError(`${command.name} has no option --${option}`);
  }
  return { command, values, positionals: rest };
}

function parse(argv: readonly string[], specs: OptionSpecs) {
  const names = Object.keys(specs);
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, multiple = false }]) => {
      const short = name === 'help' ? { short: 'h' } : name === 'version' ? { short: 'v' } : {};
      return [name, { type, multiple, ...short }];
    }),
  );
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = specs[token.name];
    if (spec === undefined)
      throw unknownWord(
        'option',
        token.rawName,
        names.map((name) => `--${name}`),
      );
    const takesValue = spec.type === 'string';
    if (takesValue && token.value === undefined) throw new UsageError(`${token.rawName} takes a value`);
    if (!takesValue && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
  }
  return { values: values as Call['values'], positionals };
}
