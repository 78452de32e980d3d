import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileError } from './fileError.ts';
import { STAGE } from './staging.ts';

/**
 * Removes the staging folders of processes that were killed.
 *
 * @param folder the output folder, which need not be there
 * @throws FileError
 */
export function removeAbandonedStages(folder: string): void {
  if (!existsSync(folder)) return;
  fileError(folder, () => {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(STAGE) && !isRunning(Number(name.slice(STAGE.length)))) {
        rmSync(`${folder}/${name}`, { recursive: true, force: true });
      }
    }
  });
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
