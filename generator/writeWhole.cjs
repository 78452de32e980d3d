const fs = require('node:fs');

/** Puts a file in its place when it is complete. */
exports.writeWhole = (/** @type {string} */ path, /** @type {string | Buffer} */ content) => {
  fs.writeFileSync(`${path}.${process.pid}`, content);
  fs.renameSync(`${path}.${process.pid}`, path);
};
