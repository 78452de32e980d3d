import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * ts-morph, which takes longer to load than all else takes to run: it is loaded by the first call. By `require`, since an
 * `import` would look through its eleven megabytes for the names in it, which takes half as long as running them.
 */
export const tsMorph = (): typeof import('ts-morph') => require('ts-morph');
