// What another thread of the program runs.
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./start.cjs');

load()
  .assist(workerData)
  .then((assistance) => parentPort?.postMessage(assistance));
