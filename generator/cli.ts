import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { assist } from './assist.ts';
import { main } from './main.ts';
import { nodeHost } from './nodeHost.ts';

if (isMainThread) {
  // Setting the exit code lets piped output drain; process.exit() would cut it off.
  process.exitCode = 2;
  main(process.argv.slice(2), nodeHost).then((exitCode) => {
    process.exitCode = exitCode;
  });
} else {
  assist(workerData, nodeHost).then((assistance) => parentPort?.postMessage(assistance));
}
