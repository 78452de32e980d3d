import { nodeHost } from './host/nodeHost.ts';
import { main } from './main.ts';

/** Runs the program in this process. */
export function start(): void {
  // Setting the exit code lets piped output drain; process.exit() would cut it off.
  process.exitCode = 2;
  main(process.argv.slice(2), nodeHost).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
