// Starts the program from one file of compiled JavaScript. It is compiled anew whenever its own files have changed, so
// that it is never stale.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const { Script } = require('node:vm');

const root = `${__dirname}/../`;
const cache = `${root}node_modules/.cache/codes-generator/`;
/** The folder of the program that was compiled last, and in further lines what it was made of. */
const latest = `${cache}latest`;

/**
 * What the compiled program is made of, in a text that changes with it: sizes and times are quicker to come by than
 * content, and the time of change (ctime) can be set by nobody.
 */
function ingredients() {
  const files = [...filesIn('generator'), 'package.json', 'package-lock.json'].map((path) => {
    const { size, mtimeMs, ctimeMs } = fs.statSync(root + path);
    return `${path} ${size} ${mtimeMs} ${ctimeMs}`;
  });
  return [`${process.version} ${process.arch}`, ...files].join('\n');
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

/** The folder of the compiled program, if that was made of the same. */
function compiledFrom(/** @type {string} */ text) {
  if (!fs.existsSync(latest)) return undefined;
  const [name = '', ...made] = fs.readFileSync(latest, 'utf8').split('\n');
  const folder = cache + name;
  return made.join('\n') === text && fs.existsSync(folder) ? folder : undefined;
}

/** Compiles in a folder that is named for the process first, since another process may do the same. */
function compileFrom(/** @type {string} */ text) {
  const { createHash } = require('node:crypto');
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const folder = cache + name;
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
  try {
    fs.renameSync(temporary, folder);
  } catch (error) {
    fs.rmSync(temporary, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
  writeWhole(latest, `${name}\n${text}`);
  // Names with a full stop are of processes that are compiling at this moment.
  const outdated = fs
    .readdirSync(cache)
    .filter((other) => !other.includes('.') && ![name, 'latest'].includes(other));
  for (const other of outdated) fs.rmSync(cache + other, { recursive: true, force: true });
  return folder;
}

/**
 * Runs the program. What V8 has compiled of it by the end of a whole run is kept as bytecode, which later runs load in a
 * fraction of the time; V8 looks at it and compiles the program itself where it does not fit.
 */
function run(/** @type {string} */ folder) {
  const program = `${folder}/cli.cjs`;
  const bytecode = `${folder}/cli.v8`;
  const cachedData = fs.existsSync(bytecode) ? fs.readFileSync(bytecode) : undefined;
  const source = `(function (exports, require, module, __filename) {${fs.readFileSync(program, 'utf8')}\n})`;
  const script = new Script(source, { filename: program, ...(cachedData && { cachedData }) });
  if (cachedData === undefined && ['generate', 'check'].includes(process.argv[2] ?? '')) {
    process.on('exit', () => {
      try {
        writeWhole(bytecode, script.createCachedData());
      } catch {
        // The next run takes longer.
      }
    });
  }
  script.runInThisContext()({}, createRequire(program), {}, program);
}

/** Puts a file in its place when it is complete. */
function writeWhole(/** @type {string} */ path, /** @type {string | Buffer} */ content) {
  fs.writeFileSync(`${path}.${process.pid}`, content);
  fs.renameSync(`${path}.${process.pid}`, path);
}

const text = ingredients();
run(compiledFrom(text) ?? compileFrom(text));
