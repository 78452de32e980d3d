// Checks, before `npm run check` does all else, that versions which must agree do.
import { readFileSync } from 'node:fs';

const fromRoot = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const root = JSON.parse(fromRoot('package.json'));
const tool = JSON.parse(fromRoot('generator/package.json'));
const registry = /^version: *(\S+)/m.exec(fromRoot('codes.yaml'))?.[1];

const problems = [];
if (root.version !== registry) {
  problems.push(`package.json has version ${root.version}, codes.yaml has ${registry}`);
}
for (const [name, version] of Object.entries(tool.dependencies)) {
  const other = root.devDependencies[name];
  if (other !== version) {
    problems.push(`generator/package.json has ${name} ${version}, package.json has ${other ?? 'none'}`);
  }
}
for (const problem of problems) process.stderr.write(`${problem}: they must be the same.\n`);
if (problems.length > 0) process.exitCode = 1;
