import { fileURLToPath } from 'node:url';

/** What Node is given to run a TypeScript file, before its path. */
export const TYPESCRIPT: readonly string[] = ['--import', import.meta.resolve('tsx')];

/** What Node is given to run the generator in any folder, before the command and its options. */
export const PROGRAM: readonly string[] = [fileURLToPath(new URL('../generator/start.js', import.meta.url))];
