import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Command } from './command.ts';
import { type Failure, measureProcess, type Sample } from './measureProcess.ts';
import type { Runtime } from './runtimes.ts';

/** A command with what its runs on one version of Node took. */
export interface Measured extends Pick<Command, 'name' | 'group'> {
  /** Name of the runtime. */
  readonly runtime: string;
  /** By round; fewer than there were rounds for what takes long. */
  readonly samples: readonly Sample[];
  /** Bytes of the files that it makes. */
  readonly written?: number | undefined;
  /** Why it was given up. */
  readonly failure?: string;
}

/**
 * Measures commands in rounds, each command once a round with each version of Node, so that all of them meet the same
 * good and bad moments of the machine, and ratios hold.
 *
 * @param workspace the folder with all projects
 * @param codes how many the registry has
 * @param tell takes a line of progress
 */
export function measureRounds(
  commands: readonly Command[],
  runtimes: readonly Runtime[],
  { workspace, codes, rounds }: { workspace: string; codes: number; rounds: number },
  tell: (line: string) => void,
): Measured[] {
  let runs = commands.flatMap((command) =>
    runtimes.map(({ name, path }) => ({ command, path, measured: begin(command, name) })),
  );
  // Round 0 is for those that warm up.
  for (let round = 0; round <= rounds; round += 1) {
    runs = runs.map((run) => {
      const { command, path, measured } = run;
      const spent = measured.samples.reduce((sum, { seconds }) => sum + seconds, 0);
      const isWarmUp = round === 0;
      if (measured.failure !== undefined || spent > command.budget || (isWarmUp && !command.warmsUp))
        return run;
      const folder = `${workspace}/${command.project}`;
      const result = measureOnce(command, path, folder, round === 1 ? codes : undefined);
      const isFailure = 'failure' in result;
      const outcome = isFailure ? result.failure : `${result.seconds.toFixed(2)} s`;
      tell(`round ${round}, ${measured.name}, ${measured.runtime}: ${outcome}`);
      if (isFailure) return { ...run, measured: { ...measured, failure: result.failure } };
      if (isWarmUp) return run;
      const samples = [...measured.samples, result];
      return { ...run, measured: { ...measured, samples, written: countBytes(folder, command.makes) } };
    });
  }
  return runs.map(({ measured }) => measured);
}

const begin = ({ name, group }: Command, runtime: string): Measured => ({
  name,
  group,
  runtime,
  samples: [],
});

/** Seconds after which a run is killed. */
const LONGEST_RUN = 100;

/** @param codes how many codes must be found in what it makes; unchecked without */
function measureOnce(
  { argv, makes, proof, prepare, exitCode }: Command,
  node: string,
  folder: string,
  codes: number | undefined,
): Sample | Failure {
  if (makes !== undefined) rmSync(`${folder}/${makes}`, { recursive: true, force: true });
  prepare?.(folder);
  const result = measureProcess({ argv: [node, ...argv], cwd: folder, limit: LONGEST_RUN, exitCode });
  if ('failure' in result || proof === undefined || codes === undefined) return result;
  // Other tools have been seen to write a part of what they should, and to exit with 0.
  const found = readFileSync(`${folder}/${proof.file}`, 'utf8').match(proof.code)?.length ?? 0;
  return found === codes ? result : { failure: `wrote ${found} of ${codes} codes` };
}

function countBytes(folder: string, makes: string | undefined): number | undefined {
  if (makes === undefined) return undefined;
  return readdirSync(`${folder}/${makes}`, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(`${folder}/${makes}/${path}`))
    .reduce((sum, state) => sum + (state.isFile() ? state.size : 0), 0);
}
