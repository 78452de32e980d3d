import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { bundledFiles, esbuildPlugin } from './plugins.ts';

// Builds the program into `generator/dist/`, and prints the paths of all files that it is made of. Runs in the
// repository's root.

const OUT = 'generator/dist';
/** What is not imported, and changes the program nevertheless. */
const ALSO = ['package-lock.json', 'generator/build/build.ts', 'generator/build/plugins.ts'];
/** What decides how TypeScript is printed: results of earlier runs hold as long as none of it changes. */
const PRINTING = /^generator\/(printers|text|model|targets)\/|^templates\/|^package-lock\.json$/;

/** @param isReal whether files are written */
const bundle = (printingVersion: string, isReal: boolean) =>
  build({
    entryPoints: { main: 'generator/main.ts' },
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    metafile: true,
    write: isReal,
    plugins: [esbuildPlugin],
    define: { PRINTING_VERSION: JSON.stringify(printingVersion) },
  });

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** esbuild names files that a plugin has read by their absolute path. */
const pathOfInput = (input: string): string =>
  relative('.', input.replace(/^built:/, '').replace(/\.(check|compiled|bundle)$/, '')).replaceAll('\\', '/');

const draft = await bundle('', false);
const inputs = [...[...Object.keys(draft.metafile.inputs), ...bundledFiles].map(pathOfInput), ...ALSO];
const files = [...new Set(inputs)].sort();
const version = hashFiles(files.filter((path) => PRINTING.test(path)));
const { metafile } = await bundle(version, true);
for (const name of readdirSync(OUT)) {
  if (!(`${OUT}/${name}` in metafile.outputs)) rmSync(`${OUT}/${name}`, { recursive: true });
}
process.stdout.write(`${files.join('\n')}\n`);
