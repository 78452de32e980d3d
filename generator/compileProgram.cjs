// Makes one file of JavaScript of the whole program.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { basename } = require('node:path');
const { buildSync } = require('esbuild');
const { writeWhole } = require('./writeWhole.cjs');

/** @typedef {{ path: string, text: string }} File */

/**
 * Compiles the program, and keeps what comes of it for later runs where there is a place for that.
 *
 * @param {{ root: string, cache: string, latest: string, ingredients: string }} of the folder of the project, the folder
 *   for compiled programs, the file that says which of them is the latest, and what it is made of
 * @returns {{ folder: string, unwritten: File[] }} where it is, and the files that should be there and could not be written
 */
exports.compileProgram = ({ root, cache, latest, ingredients }) => {
  const name = createHash('sha256').update(ingredients).digest('hex').slice(0, 32);
  const folder = cache + name;
  const files = compile(root, folder);
  try {
    keep(files, folder);
    writeWhole(latest, `${name}\n${ingredients}`);
    removeAllBut(name, cache);
    return { folder, unwritten: [] };
  } catch {
    return { folder, unwritten: files };
  }
};

/** The program, and apart from it what can spare its start, as files for a folder. */
function compile(/** @type {string} */ root, /** @type {string} */ folder) {
  const { outputFiles } = buildSync({
    entryPoints: [`${root}generator/cli.ts`],
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
function keep(/** @type {File[]} */ files, /** @type {string} */ folder) {
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
function removeAllBut(/** @type {string} */ name, /** @type {string} */ cache) {
  for (const other of fs.readdirSync(cache)) {
    const isOutdated = !other.includes('.') && ![name, 'latest'].includes(other);
    if (isOutdated) fs.rmSync(cache + other, { recursive: true, force: true });
  }
}
