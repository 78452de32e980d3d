import { readFileSync, writeFileSync } from 'node:fs';
import { rulesTable } from '../diagnostics/rulesTable.ts';

// `npm run readme` writes the table of rules into the README, between the two comments.
const path = new URL('../../README.md', import.meta.url);
const readme = readFileSync(path, 'utf8');
writeFileSync(
  path,
  readme.replace(/(?<=<!-- rules -->\n).*(?=\n<!-- \/rules -->)/s, () => `\n${rulesTable}`),
);
