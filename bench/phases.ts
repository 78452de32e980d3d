import { readFileSync } from 'node:fs';
import schema from '../generator/codes.schema.json' with { type: 'json' };
import { decode } from '../generator/decode.ts';
import { kitOf } from '../generator/kitOf.ts';
import { lint } from '../generator/lint.ts';
import { model } from '../generator/model.ts';
import { nodeHost } from '../generator/nodeHost.ts';
import { parse } from '../generator/parse.ts';
import { plan } from '../generator/plan.ts';
import type { Source } from '../generator/source.ts';
import type { OutputFile } from '../generator/target.ts';
import { targets } from '../generator/targets/index.ts';
import { validate } from '../generator/validate.ts';

// A process of its own: each phase of `generate` runs once, as cold as it is in the program. Prints milliseconds by phase.

const [file = '', out = ''] = process.argv.slice(2);
const milliseconds: Record<string, number> = {};

async function timed<Result>(phase: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  milliseconds[phase] = performance.now() - start;
  return result;
}

const decoded = decode(readFileSync(file), file);
if ('diagnostic' in decoded) throw new Error(decoded.diagnostic.message);
const { document } = await timed('parse', () => parse(decoded.text, file));
if (document === undefined) throw new Error('parse found errors');
const { value: source, draft } = await timed('validate', () => validate<Source>(document, schema));
if (source === undefined) throw new Error('validate found errors');
await timed('lint', () => lint(draft, document));
const registry = await timed('model', () => model(source));

const kit = kitOf(registry, file, nodeHost);
const files: OutputFile[] = [];
for (const { name, render } of targets) files.push(...(await timed(name, () => render(registry, kit))));

const changes = await timed('plan', () => plan(files, new Map()));
await timed('apply', () =>
  nodeHost.replaceFiles(
    out,
    changes.map(({ path, after = '' }) => ({ path, text: after })),
  ),
);

process.stdout.write(JSON.stringify(milliseconds));
