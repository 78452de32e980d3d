// Loaded before the program (`node --import`): notes which modules it loads and how many files it reads and writes, and
// writes that to the file named by RECORD when it ends.
import fs from 'node:fs';
import { Session } from 'node:inspector';
import Module, { syncBuiltinESMExports } from 'node:module';

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

// What is loaded late is a function in the compiled program, with the path of the module as its name.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

process.on('exit', () => {
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    const program = result.find(({ url }) => url.endsWith('/cli.cjs'));
    const called = program?.functions.filter(({ ranges }) => ranges[0].count > 0) ?? [];
    const modules = [...required, ...called.map(({ functionName }) => functionName)];
    fs.appendFileSync(process.env.RECORD, JSON.stringify({ modules, ...counts }));
  });
});
