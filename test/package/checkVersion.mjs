// Holds the version of the package against that of the registry, before `npm run check` does all else.
import { readFileSync } from 'node:fs';

const fromRoot = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const registry = /^version: *(\S+)/m.exec(fromRoot('codes.yaml'))?.[1];
const { version } = JSON.parse(fromRoot('package.json'));
if (version !== registry) {
  process.stderr.write(
    `package.json has version ${version}, and codes.yaml ${registry}: they must be the same.\n`,
  );
  process.exitCode = 1;
}
