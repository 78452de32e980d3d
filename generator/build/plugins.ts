import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { transpile } from '../targets/javascript/transpile.ts';

/**
 * Imports other than TypeScript, by suffix: functions from the text of a file to a JavaScript module. Work that does
 * not depend on a registry is done at build time.
 */
const TRANSFORMS: Readonly<Record<string, (text: string, path: string) => string | Promise<string>>> = {
  /** `import template from './codes.go.hbs'`: a compiled template. */
  '.hbs': (text) =>
    `export default ${Handlebars.precompile(withLf(text), { noEscape: true, strict: true })};`,
  /** `import isValid from './codes.schema.json.check'`: a validation function with Ajv's errors. */
  '.json.check': (text) => compileSchema(JSON.parse(text)),
  /** `import module from './messages.ts.compiled'`: a TypeScript module as JavaScript and declarations. */
  '.ts.compiled': (text) => `export default ${JSON.stringify(transpile(withLf(text)))};`,
  /** `import script from './main.ts.bundle'`: a bundled, minified script or style sheet for browsers. */
  '.bundle': async (_, path) => `export default ${JSON.stringify(await bundle(path))};`,
};

const FILTER = /\.(hbs|json\.check|ts\.compiled|(ts|css)\.bundle)$/;
const SUFFIX = /\.(check|compiled|bundle)$/;

/** Inputs of all browser bundles. */
export const bundledFiles = new Set<string>();

const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

async function transform(path: string): Promise<string> {
  const [suffix, compile] = Object.entries(TRANSFORMS).find(([suffix]) => path.endsWith(suffix)) ?? [];
  if (suffix === undefined || compile === undefined) throw new Error(`no transform for ${path}`);
  const file = path.replace(SUFFIX, '');
  return compile(await readFile(file, 'utf8'), file);
}

async function bundle(path: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    metafile: true,
    write: false,
  });
  for (const input of Object.keys(metafile.inputs)) bundledFiles.add(resolve(input));
  return outputFiles[0]?.text ?? '';
}

function compileSchema(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(ajv, ajv.compile(schema));
  // Ajv emits `require` even for ES modules.
  return code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name, module) => {
    return `import ${name}Module from '${module}.js'; const ${name} = ${name}Module.default ?? ${name}Module;`;
  });
}

/** Plugin for the build of the program. */
export const esbuildPlugin: Plugin = {
  name: 'codebook',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: FILTER }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'built',
    }));
    onLoad({ filter: FILTER, namespace: 'built' }, async ({ path }) => ({
      contents: await transform(path),
      resolveDir: dirname(path),
      watchFiles: [path],
    }));
  },
};

/** Plugin for tests, which import the sources. */
export const vitePlugin = {
  name: 'codebook',
  enforce: 'pre' as const,
  resolveId: (id: string, importer = '') => (FILTER.test(id) ? join(dirname(importer), id) : undefined),
  load: (id: string) => (FILTER.test(id) ? transform(id) : undefined),
};
