import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * The process that created a staging folder. Process ids repeat: across containers, after a reboot, and over time.
 * Together with the other properties they are unique.
 */
export interface StagingOwner {
  readonly program: typeof PROGRAM;
  readonly host: string;
  /** Boot id of the system. Absent if it has none. */
  readonly boot: string | undefined;
  /** PID namespace of the container. Absent if there are none. */
  readonly pidNamespace: string | undefined;
  readonly pid: number;
  /** Start time of the process, in the unit of the system. Absent if unknown. */
  readonly start: string | undefined;
}

const PROGRAM = 'codebook';

/** Describes this process. */
export const describeOwner = (): StagingOwner => ({
  program: PROGRAM,
  host: hostname(),
  boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pidNamespace: attempt(() => readlinkSync('/proc/self/ns/pid')),
  pid: process.pid,
  start: startOf('self'),
});

/**
 * Whether a staging folder's `owner.json` proves that its process has ended: it ran on this system, since the last
 * boot, in this container, and is not running any more.
 */
export function hasEnded(ownerJson: string): boolean {
  const owner: unknown = attempt(() => JSON.parse(ownerJson));
  if (!isOwner(owner)) return false;
  const { program, host, boot, pidNamespace, pid } = describeOwner();
  const isFromHere =
    owner.program === program &&
    owner.host === host &&
    owner.boot === boot &&
    owner.pidNamespace === pidNamespace;
  if (!isFromHere) return false;
  if (!isRunning(owner.pid)) return true;
  // /proc may belong to another container, with other processes of the same ids.
  const isProcOurs = attempt(() => readlinkSync('/proc/self')) === `${pid}`;
  const start = isProcOurs ? startOf(owner.pid) : undefined;
  return start !== undefined && owner.start !== undefined && start !== owner.start;
}

const isOwner = (value: unknown): value is StagingOwner =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  Number.isInteger(value.pid) &&
  Number(value.pid) > 0;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process runs, as another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** The 22nd field. The second is a name in brackets, which may contain anything. */
const startOf = (pid: number | 'self'): string | undefined =>
  attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]);

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
