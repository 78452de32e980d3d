import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { attempt } from './attempt.ts';

/**
 * The process that created a staging folder. Process ids repeat: across containers, after a reboot, and over time.
 * Together with the other properties they are unique.
 */
export interface StagingOwner {
  /** Hash of host, boot and container: 16 hexadecimal digits. */
  readonly system: string;
  readonly pid: number;
  /** Start time of the process, in the unit of the system. Empty if unknown. */
  readonly start: string;
}

/** Describes this process. */
export const describeOwner = (): StagingOwner => ({
  system: describeSystem(),
  pid: process.pid,
  start: startOf('self') ?? '',
});

/** Host, boot id and PID namespace. Not every system has the latter two. */
const describeSystem = (): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        hostname(),
        attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
        attempt(() => readlinkSync('/proc/self/ns/pid')),
      ]),
    )
    .digest('hex')
    .slice(0, 16);

/**
 * Whether the owner of a staging folder has provably ended: it ran on this system, since the last boot, in this
 * container, and is not running any more.
 */
export function hasEnded(owner: StagingOwner): boolean {
  const { system, pid } = describeOwner();
  if (owner.system !== system) return false;
  if (!isRunning(owner.pid)) return true;
  // /proc may belong to another container, with other processes of the same ids.
  const isProcOurs = attempt(() => readlinkSync('/proc/self')) === `${pid}`;
  const start = isProcOurs ? startOf(owner.pid) : undefined;
  return start !== undefined && owner.start !== '' && start !== owner.start;
}

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
