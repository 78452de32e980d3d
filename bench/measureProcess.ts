import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What one run of one process took. */
export interface Sample {
  readonly seconds: number;
  /** Resident memory at its highest, of the process itself or its largest child. */
  readonly peakMiB: number;
}

/** A run that did not do what it should: why. */
export interface Failure {
  readonly failure: string;
}

interface Run {
  /** Node and its arguments. */
  readonly argv: readonly string[];
  /** The folder to run in. Temporary files go to its folder `tmp`. */
  readonly cwd: string;
  /** Seconds after which it is killed. */
  readonly limit: number;
  /** The exit code of a run that did what it should. Default: 0. */
  readonly exitCode?: number | undefined;
}

/**
 * Runs a process once and measures it from outside.
 *
 * GNU time asks the system what the process used when it has ended. Node itself cannot: it knows its own use only, and
 * a figure taken inside the process would miss its start.
 *
 * @throws Error on a machine without GNU time and coreutils
 */
export function measureProcess({ argv, cwd, limit, exitCode = 0 }: Run): Sample | Failure {
  if (!existsSync(TIME)) throw new Error(`${TIME} is missing (Debian: apt install time)`);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    TIME,
    [
      ...['--quiet', '--format', `${MARK}%M`],
      ...['timeout', '--foreground', '--signal=KILL', String(limit)],
      ...argv,
    ],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, env: environment(cwd) },
  );
  const seconds = (performance.now() - start) / 1000;
  if (seconds >= limit) return { failure: `not done in ${limit} s` };
  const [problems = '', peakKiB = ''] = stderr.split(MARK);
  if (status !== exitCode) return { failure: `exit code ${status}: ${problems.trim().split('\n')[0]}` };
  return { seconds, peakMiB: Number(peakKiB) / 1024 };
}

const TIME = '/usr/bin/time';

/** Sets what GNU time prints apart from what the process prints. */
const MARK = '\u001e';

/**
 * Without what this machine adds to each start of Node, which would bring all ratios nearer to 1, and without colours.
 * Node keeps compiled code among the temporary files, of which each folder has its own.
 *
 * @param cwd the folder to run in
 */
export const environment = (cwd: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  NODE_EXTRA_CA_CERTS: '',
  NODE_COMPILE_CACHE: undefined,
  NODE_DISABLE_COMPILE_CACHE: undefined,
  CI: '',
  NO_COLOR: '1',
  TMPDIR: `${cwd}/tmp`,
});
