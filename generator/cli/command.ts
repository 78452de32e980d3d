import type { Host } from '../host/host.ts';

/** 0: fine. 1: the source or the outputs need work. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** A command of the command line. To add one: write it in `commands/` and list it in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** Positional parameters as shown in the help: `<rule>`. */
  readonly parameters?: string;
  /** One-line description for the help. */
  readonly summary: string;
  /** Options by name, in the order of the help. */
  readonly options: OptionSpecs;
  /**
   * Runs the command.
   *
   * @throws UsageError for an invalid command line
   */
  run(call: Call, host: Host): Promise<ExitCode>;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** Placeholder for the value in the help: `<file>`. */
  readonly value?: string;
  readonly description: string;
}

/** A parsed command line. */
export interface Call {
  readonly positionals: readonly string[];
  readonly values: Values;
}

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
