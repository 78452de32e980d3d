import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where other people's tools are installed: by the bench alone, so that `npm ci` of the project stays light. */
export const PEERS_FOLDER = fileURLToPath(new URL('./peers/', import.meta.url));

/** Installs the tools that `peers/package-lock.json` names, unless they are there already. */
export function installPeers(): void {
  const installed = `${PEERS_FOLDER}node_modules/.package-lock.json`;
  const wanted = `${PEERS_FOLDER}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS_FOLDER,
    stdio: 'inherit',
  });
}
