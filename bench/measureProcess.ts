import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What one run of one process took. */
export interface Sample {
  readonly seconds: number;
  /** Of all its processors and child processes, in user and system mode. */
  readonly cpuSeconds: number;
  /** Resident memory at its highest, of the process itself or its largest child. */
  readonly peakMiB: number;
  readonly stderr: string;
}

/** A run that did not do what it should: why. */
export interface Failure {
  readonly failure: string;
}

/**
 * Runs Node once and measures the whole process from outside.
 *
 * GNU time asks the system what the process used when it has ended. Node itself cannot: it knows its own use only, and
 * a figure taken inside the process would miss its start.
 *
 * @param argv what Node is given
 * @param cwd the folder to run in
 * @param limit seconds after which it is killed
 * @throws Error on a machine without GNU time and coreutils
 */
export function measureProcess(argv: readonly string[], cwd: string, limit: number): Sample | Failure {
  if (!existsSync(TIME)) throw new Error(`${TIME} is missing (Debian: apt install time)`);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    TIME,
    [
      ...['--quiet', '--format', `${MARK}%U %S %M`],
      ...['timeout', '--foreground', '--signal=KILL', String(limit)],
      ...[process.execPath, ...argv],
    ],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ...PLAIN } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (seconds >= limit) return { failure: `not done in ${limit} s` };
  const [problems = '', usage = ''] = stderr.split(MARK);
  if (status !== 0) return { failure: `exit code ${status}: ${problems.trim().split('\n')[0]}` };
  const [user = 0, system = 0, peakKiB = 0] = usage.split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, peakMiB: peakKiB / 1024, stderr: problems };
}

const TIME = '/usr/bin/time';

/** Without what this machine adds to each start of Node, which would bring all ratios nearer to 1, and without colours. */
const PLAIN = { NODE_OPTIONS: '', NODE_EXTRA_CA_CERTS: '', CI: '', NO_COLOR: '1' };

/** Sets what GNU time prints apart from what the process prints. */
const MARK = '\u001e';
