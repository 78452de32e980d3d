import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { bundledFiles, esbuildPlugin } from './plugins.ts';

// Builds the program into `generator/dist/` and prints the paths of all its inputs. Run it in the root of the
// repository.

const OUT = 'generator/dist';
/** Inputs of the build that no module imports. */
const OTHER_INPUTS = ['package-lock.json', 'generator/build/build.ts', 'generator/build/plugins.ts'];
/** Inputs that determine how TypeScript is printed. A change of any of them invalidates the cache. */
const PRINTING_INPUTS = /^generator\/(printers|text|model|targets)\/|^templates\/|^package-lock\.json$/;

/** @param isReal whether to write the files */
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

/** Path of an input. esbuild gives absolute paths for files that a plugin reads. */
const pathOfInput = (input: string): string =>
  relative('.', input.replace(/^built:/, '').replace(/\.(check|compiled|bundle)$/, '')).replaceAll('\\', '/');

const draft = await bundle('', false);
const inputs = [
  ...[...Object.keys(draft.metafile.inputs), ...bundledFiles].map(pathOfInput),
  ...OTHER_INPUTS,
];
const files = [...new Set(inputs)].sort();
const version = hashFiles(files.filter((path) => PRINTING_INPUTS.test(path)));
const { metafile } = await bundle(version, true);
for (const name of readdirSync(OUT)) {
  if (!(`${OUT}/${name}` in metafile.outputs)) rmSync(`${OUT}/${name}`, { recursive: true });
}
process.stdout.write(`${files.join('\n')}\n`);
