// Starts the program from one file of compiled JavaScript. It is compiled anew whenever its own files have changed, so
// that it is never stale: the folder that it is kept in is named for what it was made of.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const v8 = require('node:v8');
const { Script } = require('node:vm');

const root = `${__dirname}/../`;
const cache = `${root}node_modules/.cache/codes-generator/`;

/**
 * A hash that changes with everything that the compiled program is made of. It is of sizes and times, which are quicker to
 * come by than content; the time of change (ctime) can be set by nobody.
 */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.version} ${process.arch}\n`);
  for (const path of [...filesIn('generator'), 'package.json', 'package-lock.json']) {
    const { size, mtimeMs, ctimeMs } = fs.statSync(root + path);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * All files below a folder, as paths from the root, in the same order each time.
 * @returns {string[]}
 */
function filesIn(/** @type {string} */ folder) {
  const entries = fs.readdirSync(root + folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

/** Compiles into a folder of its own first, since another process may do the same. */
function compile(/** @type {string} */ folder) {
  const temporary = `${folder}.${process.pid}`;
  require('esbuild').buildSync({
    entryPoints: [`${root}generator/cli.ts`],
    outfile: `${temporary}/cli.cjs`,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'here', FROM_HERE_TO_ROOT: '"../../../../"' },
  });
  fs.writeFileSync(`${temporary}/cli.v8`, bytecodeOf(`${temporary}/cli.cjs`));
  try {
    fs.renameSync(temporary, folder);
  } catch (error) {
    fs.rmSync(temporary, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
  // Names with a full stop are of processes that are compiling at this moment.
  const outdated = fs.readdirSync(cache).filter((name) => !name.includes('.') && !folder.endsWith(name));
  for (const name of outdated) fs.rmSync(cache + name, { recursive: true, force: true });
}

/** What V8 makes of a script before it runs: of all functions, and not only of those that are called at once. */
function bytecodeOf(/** @type {string} */ file) {
  v8.setFlagsFromString('--no-lazy');
  const script = scriptOf(file);
  v8.setFlagsFromString('--lazy');
  return script.createCachedData();
}

/** V8 looks at the bytecode and compiles the script itself where it does not fit. */
function scriptOf(/** @type {string} */ file, /** @type {Buffer | undefined} */ cachedData = undefined) {
  const source = `(function (exports, require, module, __filename) {${fs.readFileSync(file, 'utf8')}\n})`;
  return new Script(source, { filename: file, ...(cachedData && { cachedData }) });
}

const folder = cache + fingerprint();
if (!fs.existsSync(folder)) {
  fs.mkdirSync(cache, { recursive: true });
  compile(folder);
}
const program = `${folder}/cli.cjs`;
const run = scriptOf(program, fs.readFileSync(`${folder}/cli.v8`)).runInThisContext();
run({}, createRequire(program), {}, program);
