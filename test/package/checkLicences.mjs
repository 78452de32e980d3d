// Checks that every dependency in package-lock.json has a licence that allows what this project does with it.
import { readFileSync } from 'node:fs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Whether a licence is allowed: all parts joined by AND, one of those joined by OR. */
const isAllowed = (expression = '') =>
  expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((id) => ALLOWED.has(id.trim())));

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const refused = Object.entries(packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .filter(([, { license }]) => !isAllowed(license));
for (const [path, { version, license }] of refused) {
  process.stderr.write(`${path} ${version}: the licence ${license ?? '(none)'} is not on the list\n`);
}
process.stdout.write(`${Object.keys(packages).length} packages checked\n`);
if (refused.length > 0) process.exitCode = 1;
