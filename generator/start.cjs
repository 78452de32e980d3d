// Starts the program from one file of compiled JavaScript. It is compiled anew whenever its own files have changed, so
// that it is never stale.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const { basename } = require('node:path');
const { Script } = require('node:vm');

const root = `${__dirname}/../`;
const cache = `${root}node_modules/.cache/codes-generator/`;
/** The folder of the program that was compiled last, and in further lines what it was made of. */
const latest = `${cache}latest`;
/**
 * What was compiled but could not be written, by its path.
 * @type {Map<string, string>}
 */
const unwritten = new Map();

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

/** Compiles, and keeps what comes of it for later runs where there is a place for that. */
function compileFrom(/** @type {string} */ text) {
  const { createHash } = require('node:crypto');
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const folder = cache + name;
  const files = compile(folder);
  try {
    keep(files, folder);
    writeWhole(latest, `${name}\n${text}`);
    removeAllBut(name);
  } catch {
    for (const { path, text } of files) unwritten.set(path, text);
  }
  return folder;
}

/** The program, and apart from it what can spare its start, as files for a folder. */
function compile(/** @type {string} */ folder) {
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [`${root}generator/cli.ts`, `${root}generator/unchanged.ts`],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'here', FROM_HERE_TO_ROOT: '"../../../../"' },
  });
  return outputFiles.map(({ path, text }) => ({ path: `${folder}/${basename(path)}`, text: inAscii(text) }));
}

/** Only regular expressions and comments are not in ASCII yet. Texts of one byte per character load in half the time. */
const inAscii = (/** @type {string} */ text) =>
  text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Puts files in a folder when all of them are complete, since another process may do the same. */
function keep(/** @type {{ path: string, text: string }[]} */ files, /** @type {string} */ folder) {
  const temporary = `${folder}.${process.pid}`;
  fs.mkdirSync(temporary, { recursive: true });
  for (const { path, text } of files) fs.writeFileSync(`${temporary}/${basename(path)}`, text);
  try {
    fs.renameSync(temporary, folder);
  } catch (error) {
    fs.rmSync(temporary, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

/** Removes what was kept of other versions. Names with a full stop are of processes that are compiling at this moment. */
function removeAllBut(/** @type {string} */ name) {
  for (const other of fs.readdirSync(cache)) {
    const isOutdated = !other.includes('.') && ![name, 'latest'].includes(other);
    if (isOutdated) fs.rmSync(cache + other, { recursive: true, force: true });
  }
}

/** Which part of the program commands need, if not a little one. */
const PARTS = new Map([
  ['generate', 'whole'],
  ['check', 'whole'],
  ['lint', 'lint'],
]);

/**
 * The program, as what it exports. What V8 has compiled of it by the end of a good run is kept as bytecode, which later runs that
 * need the same part load in a fraction of the time. V8 looks at it and compiles the program itself where it does not fit.
 */
function load(/** @type {string} */ folder, /** @type {string} */ part) {
  const program = `${folder}/cli.cjs`;
  const bytecode = `${folder}/${part}.v8`;
  const cachedData = fs.existsSync(bytecode) ? fs.readFileSync(bytecode) : undefined;
  const text = unwritten.get(program) ?? fs.readFileSync(program, 'latin1');
  const source = `(function (require, module, __filename) {${text}\n})`;
  const script = new Script(source, { filename: program, ...(cachedData && { cachedData }) });
  if (cachedData === undefined && require.main === module) {
    process.on('exit', (exitCode) => {
      try {
        if (exitCode === 0) writeWhole(bytecode, script.createCachedData());
      } catch {
        // The next run takes longer.
      }
    });
  }
  const loaded = { exports: /** @type {import('./cli.ts')} */ ({}) };
  script.runInThisContext()(createRequire(program), loaded, program);
  return loaded.exports;
}

/** Puts a file in its place when it is complete. */
function writeWhole(/** @type {string} */ path, /** @type {string | Buffer} */ content) {
  fs.writeFileSync(`${path}.${process.pid}`, content);
  fs.renameSync(`${path}.${process.pid}`, path);
}

/** The folder of the compiled program. */
function compiled() {
  const text = ingredients();
  return compiledFrom(text) ?? compileFrom(text);
}

function start() {
  const folder = compiled();
  if (process.argv[2] === 'generate' && isUnchanged(folder)) {
    fs.writeSync(2, `nothing has changed since the last run (${Math.round(performance.now())} ms)\n`);
  } else {
    load(folder, PARTS.get(process.argv[2] ?? '') ?? 'little').start();
  }
}

function isUnchanged(/** @type {string} */ folder) {
  const program = `${folder}/unchanged.cjs`;
  return !unwritten.has(program) && require(program).isUnchanged(folder);
}

/** For other threads. */
exports.load = () => load(compiled(), 'whole');

if (require.main === module) start();
