import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [, , from, to] = process.argv;

for (const path of readdirSync(from, { recursive: true })) {
  if (statSync(`${from}/${path}`).isDirectory()) continue;
  mkdirSync(dirname(`${to}/${path}`), { recursive: true });
  writeFileSync(`${to}/${path}`, readFileSync(`${from}/${path}`));
}
