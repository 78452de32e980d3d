import { readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

/** A bundler: makes one minified ES module of a file and of what that imports. */
type Bundle = (entry: string) => Promise<string>;

const bundlers: Readonly<Record<string, Bundle>> = {
  async esbuild(entry) {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },

  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'es' });
    return (await transform(output[0].code, { minify: true, charset: 'utf8', format: 'esm' })).code;
  },

  async webpack(entry) {
    const compiler = webpack({
      mode: 'production',
      entry,
      output: { path: `${entry}-out`, filename: 'main.js' },
      performance: false,
    });
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
        else resolve();
      });
    });
    return readFileSync(`${entry}-out/main.js`, 'utf8');
  },
};

export const BUNDLERS = Object.keys(bundlers);

/**
 * What a bundler makes of a program, minified and without the line end.
 *
 * @param project where the package is installed
 */
export async function bundle(bundler: string, code: string, project: string): Promise<string> {
  const entry = `${project}/${bundler}-entry.mjs`;
  writeFileSync(entry, code);
  return ((await bundlers[bundler]?.(entry)) ?? '').trimEnd();
}
