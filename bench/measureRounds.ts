import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Command } from './commands.ts';
import { type Failure, measureProcess, type Sample } from './measureProcess.ts';

/** A command with what its runs took. */
export interface Measured extends Command {
  /** By round; fewer than there were rounds for what takes long. */
  readonly samples: readonly Sample[];
  /** Bytes of the files that it makes. */
  readonly written?: number | undefined;
  /** Why it was given up. */
  readonly failure?: string;
}

/**
 * Measures commands in rounds, each command once a round, so that all of them meet the same good and bad moments of the
 * machine, and ratios hold.
 *
 * @param folder the workspace
 * @param size how many codes its registry has
 * @param tell takes a line of progress
 */
export function measureRounds(
  commands: readonly Command[],
  folder: string,
  size: number,
  rounds: number,
  tell: (line: string) => void,
): Measured[] {
  let measured = commands.map((command): Measured => ({ ...command, samples: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    measured = measured.map((command) => {
      const { name, samples } = command;
      const spent = samples.reduce((sum, { seconds }) => sum + seconds, 0);
      if (command.failure !== undefined || spent > command.budget) return command;
      const result = measureOnce(command, folder, size);
      const isFailure = 'failure' in result;
      tell(`round ${round}, ${name}: ${isFailure ? result.failure : `${result.seconds.toFixed(2)} s`}`);
      return isFailure
        ? { ...command, failure: result.failure }
        : { ...command, samples: [...samples, result], written: bytesIn(folder, command.makes) };
    });
  }
  return measured;
}

/** Seconds after which a run is killed. */
const LONGEST_RUN = 100;

function measureOnce(
  { argv, makes, proof, samples }: Measured,
  folder: string,
  size: number,
): Sample | Failure {
  if (makes !== undefined) rmSync(`${folder}/${makes}`, { recursive: true, force: true });
  const result = measureProcess(argv, folder, LONGEST_RUN);
  if ('failure' in result || proof === undefined || samples.length > 0) return result;
  // Other tools have been seen to write a part of what they should, and to exit with 0.
  const numbers = new Set(readFileSync(`${folder}/${proof}`, 'utf8').match(/(?<=_)\d{6}\b/g));
  return numbers.size === size ? result : { failure: `wrote ${numbers.size} of ${size} codes` };
}

function bytesIn(folder: string, makes: string | undefined): number | undefined {
  if (makes === undefined) return undefined;
  return readdirSync(`${folder}/${makes}`, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(`${folder}/${makes}/${path}`))
    .reduce((sum, state) => sum + (state.isFile() ? state.size : 0), 0);
}
