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

/** Which part of the program commands need, if not a little one. */
const PARTS = new Map([
  ['generate', 'whole'],
  ['check', 'whole'],
  ['lint', 'lint'],
]);

/**
 * The program, as what it exports. What V8 has compiled of it by the end of a good run is kept as bytecode, which later
 * runs that need the same part load in a fraction of the time. V8 looks at it and compiles the program itself where it
 * does not fit.
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
        if (exitCode !== 0) return;
        require('./writeWhole.cjs').writeWhole(bytecode, script.createCachedData());
      } catch {
        // The next run takes longer.
      }
    });
  }
  const loaded = { exports: /** @type {import('./cli.ts')} */ ({}) };
  script.runInThisContext()(createRequire(program), loaded, program);
  return loaded.exports;
}

/** The folder of the compiled program. */
function compiled() {
  const text = ingredients();
  const folder = compiledFrom(text);
  if (folder !== undefined) return folder;
  const made = require('./compileProgram.cjs').compileProgram({ root, cache, latest, ingredients: text });
  for (const file of made.unwritten) unwritten.set(file.path, file.text);
  return made.folder;
}

function start() {
  load(compiled(), PARTS.get(process.argv[2] ?? '') ?? 'little').start();
}

if (require.main === module) start();
