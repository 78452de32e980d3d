import packageJson from '../package.json' with { type: 'json' };
import type { Command, OptionSpec, OptionSpecs } from './command.ts';
import { COMMON_OPTIONS } from './parseCommandLine.ts';

const [PROGRAM] = Object.keys(packageJson.bin);

/** Formats the help of the program or of one command. */
export function help(commands: readonly Command[], command: Command | undefined): string {
  return command === undefined ? overview(commands) : details(command);
}

const overview = (commands: readonly Command[]): string =>
  `${packageJson.description}

Usage: ${PROGRAM} <command> [options]

${table(commands.map(({ name, parameters, summary }) => [[name, parameters].filter(Boolean).join(' '), summary]))}

${PROGRAM} <command> --help lists the options of a command.

${options(COMMON_OPTIONS)}

${CONVENTIONS}`;

const details = ({ name, parameters, summary, options: own }: Command): string =>
  `${PROGRAM} ${[name, parameters].filter(Boolean).join(' ')}: ${summary}

${options({ ...own, ...COMMON_OPTIONS })}

${CONVENTIONS}`;

const CONVENTIONS = `Diagnostics go to standard output, everything else to standard error. Use
\`npm run -s\` for npm scripts: without -s, npm prints a banner first.
Exit codes: 0 fine, 1 the registry or the outputs need work, 2 could not run.
`;

const options = (specs: OptionSpecs): string =>
  table(Object.entries(specs).map(([name, spec]) => [optionName(name, spec), spec.description]));

const optionName = (name: string, { value }: OptionSpec): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

/** Formats two columns and wraps the second. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const lines = rows.flatMap(([left, right]) =>
    wrap(right, 100 - width).map((text, index) => `  ${(index === 0 ? left : '').padEnd(width)}${text}`),
  );
  return lines.join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/(?<=[ ,])/)) {
    if (`${lines.at(-1)}${word}`.trimEnd().length > width) lines.push(word);
    else lines[lines.length - 1] += word;
  }
  return lines.map((line) => line.trimEnd());
}
