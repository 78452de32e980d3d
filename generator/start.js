// Starts the program from compiled JavaScript. It is compiled anew whenever its own files have changed, so that it is
// never stale: the folder that it is kept in is named for their content.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}node_modules/.cache/codes-generator/`;

/**
 * A hash that changes with everything that the compiled program is made of. It is of sizes and times, which are quicker to
 * come by than content; the time of change (ctime) can be set by nobody.
 */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync(`${root}generator`, { recursive: true, encoding: 'utf8' }).map(
    (path) => `generator/${path}`,
  );
  for (const path of [...files, 'package.json', 'package-lock.json'].sort()) {
    const { size, mtimeMs, ctimeMs } = statSync(root + path);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Compiles into a folder of its own first, since another process may do the same. */
async function compile(/** @type {string} */ folder) {
  const { build } = await import('esbuild');
  const temporary = `${folder}.${process.pid}`;
  await build({
    entryPoints: [`${root}generator/cli.ts`],
    outdir: temporary,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['ts-morph'],
    // Packages in CommonJS that were bundled call `require` for what belongs to Node.
    banner: {
      js: `import { createRequire as from } from "node:module"; const require = from(import.meta.url);`,
    },
    define: { FROM_HERE_TO_ROOT: '"../../../../"' },
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  // Names with a full stop are of processes that are compiling at this moment.
  const outdated = readdirSync(cache).filter((name) => !name.includes('.') && !folder.endsWith(name));
  for (const name of outdated) rmSync(cache + name, { recursive: true, force: true });
}

// Newer Node keeps what it has compiled of ts-morph, which is most of what there is to load.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => void }} */ (nodeModule);
enableCompileCache?.(`${cache}v8.${process.version}`);

const folder = cache + fingerprint();
if (!existsSync(folder)) {
  mkdirSync(cache, { recursive: true });
  await compile(folder);
}
await import(`${folder}/cli.mjs`);
