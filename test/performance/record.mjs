// Loaded before the program (`node --import`): notes which modules it loads and how many files it reads and writes, and
// writes that to the file named by RECORD when it ends.
import fs from 'node:fs';
import Module, { register, syncBuiltinESMExports } from 'node:module';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

const { port1, port2 } = new MessageChannel();
register('./recordModules.mjs', { parentURL: import.meta.url, data: { port: port2 }, transferList: [port2] });
port1.unref();

const counts = { readFileSync: 0, writeFileSync: 0, renameSync: 0 };
for (const name of Object.keys(counts)) {
  const original = fs[name];
  fs[name] = (...args) => {
    counts[name] += 1;
    return original(...args);
  };
}
syncBuiltinESMExports();

const required = [];
const load = Module._load;
Module._load = (request, ...rest) => {
  required.push(request);
  return load(request, ...rest);
};

process.on('exit', () => {
  const modules = [...required];
  for (
    let message = receiveMessageOnPort(port1);
    message !== undefined;
    message = receiveMessageOnPort(port1)
  ) {
    modules.push(message.message);
  }
  fs.appendFileSync(process.env.RECORD, JSON.stringify({ modules, ...counts }));
});
