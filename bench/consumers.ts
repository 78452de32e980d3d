import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { PEERS_FOLDER } from './installPeers.ts';
import { median } from './statistics.ts';

/** What the generated modules of WAPI cost those who use them, beside packages of the same kind. */
export interface ConsumerFigures {
  readonly imports: readonly { readonly module: string; readonly milliseconds: number }[];
  readonly lookups: readonly { readonly call: string; readonly nanoseconds: number }[];
  readonly bundles: readonly { readonly program: string; readonly bytes: number }[];
}

/** Measures the modules that are in `generated/`, compiled by esbuild. */
export function measureConsumers(): ConsumerFigures {
  const folder = mkdtempSync(`${tmpdir()}/bench-consumers-`);
  try {
    buildSync({
      entryPoints: [`${TYPESCRIPT_FOLDER}wapi-codes.ts`, `${TYPESCRIPT_FOLDER}wapi-constants.ts`],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    });
    writeFileSync(`${folder}/empty.mjs`, '');
    const compiled = (file: string) => pathToFileURL(`${folder}/${file}`).href;
    return {
      imports: [
        { module: 'an empty module', milliseconds: importTime(compiled('empty.mjs')) },
        { module: '`wapi-codes`', milliseconds: importTime(compiled('wapi-codes.mjs')) },
        { module: '`wapi-constants`', milliseconds: importTime(compiled('wapi-constants.mjs')) },
        { module: 'npm `http-status-codes`', milliseconds: importTime('http-status-codes') },
        { module: 'npm `statuses`', milliseconds: importTime('statuses') },
      ],
      lookups: Object.entries<number>(JSON.parse(run('lookups.mjs', compiled('wapi-codes.mjs')))).map(
        ([call, nanoseconds]) => ({ call, nanoseconds }),
      ),
      bundles: PROGRAMS.map((program) => ({ program, bytes: bundledBytes(program) })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TYPESCRIPT_FOLDER = fileURLToPath(new URL('../generated/typescript/', import.meta.url));

/** Programs that need one code. */
const PROGRAMS = [
  "import { UNSUPPORTED_TLD } from './wapi-constants.ts'; console.log(UNSUPPORTED_TLD)",
  "import { WapiCode } from './wapi-codes.ts'; console.log(WapiCode.UNSUPPORTED_TLD)",
  "import { isRetryable } from './wapi-codes.ts'; console.log(isRetryable(2201))",
  "import { StatusCodes } from 'http-status-codes'; console.log(StatusCodes.NOT_FOUND)",
  "import { getReasonPhrase } from 'http-status-codes'; console.log(getReasonPhrase(404))",
  "import statuses from 'statuses'; console.log(statuses.message[404])",
];

const run = (script: string, argument: string): string =>
  execFileSync(process.execPath, [script, argument], { cwd: PEERS_FOLDER, encoding: 'utf8' });

/** Median of fresh processes. */
const importTime = (module: string): number =>
  median(Array.from({ length: 15 }, () => Number(run('importTime.mjs', module))));

/** What a bundler makes of a program, minified. */
function bundledBytes(program: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: program.includes("'./") ? TYPESCRIPT_FOLDER : PEERS_FOLDER },
    bundle: true,
    minify: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    write: false,
  });
  return outputFiles[0]?.contents.length ?? 0;
}
