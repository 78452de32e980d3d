import { fileURLToPath } from 'node:url';

/** What Node is given to run the generator in any folder, before the command and its options. */
export const PROGRAM: readonly string[] = [
  fileURLToPath(new URL('../generator/bin/codebook.mjs', import.meta.url)),
];
