import { fileURLToPath } from 'node:url';
import { targets } from '../generator/targets/index.ts';
import { type Peer, peers } from './peers.ts';
import { PROGRAM } from './program.ts';

/** A Node process to be measured. It runs in a workspace. */
export interface Command {
  /** How tables call it. */
  readonly name: string;
  /**
   * `ours`: the generator. `floor`: the least that any generator needs. `peer`: another tool. `phases`: the generator's
   * parts, timed from within.
   */
  readonly group: 'ours' | 'floor' | 'peer' | 'phases';
  /** What Node is given. */
  readonly argv: readonly string[];
  /** Seconds of all its runs together after which it is not run again. */
  readonly budget: number;
  /** A folder to delete before each run, outside the measured time. */
  readonly makes?: string;
  /** A file in which all codes must be found after the first run: exit code 0 alone proves little. */
  readonly proof?: string;
}

export const HELP = '--help';
export const EXPLAIN = 'explain';
export const GENERATE = 'generate';
export const GENERATE_WAPI = 'generate, WAPI’s codes.yaml';
/** The targets that make what style-dictionary does, and more. */
export const GENERATE_LIKE_PEER = 'generate, JavaScript and JSON alone';
export const CHECK = 'check';
export const UNCHANGED = 'generate, nothing changed';
export const START = 'node -e 0';
export const IMPORT_TS_MORPH = 'import of ts-morph';
export const PARSE_YAML = 'yaml alone';
export const PHASES = 'phases';
export const onlyTarget = (target: string): string => `generate --only ${target}`;

/** About how many codes WAPI has. */
export const WAPI_SIZE = 254;

/**
 * All commands for a registry, in the order of a round. What is compared stands close together, since the machine may
 * be faster or slower a minute later.
 *
 * @param size how many codes it has
 */
export const commandsFor = (size: number): readonly Command[] => [
  floor(START, ['-e', '0']),
  ours(HELP, ['--help']),
  ours(EXPLAIN, ['explain', 'lint/unknown-kind']),
  { ...floor(PARSE_YAML, [script('floors/parseYaml.mjs'), 'codes.yaml']), budget: LARGE_BUDGET },
  { ...generating(GENERATE, 'generated'), budget: LARGE_BUDGET },
  ...peers.filter(({ largest = size }) => size <= largest).map(commandOf),
  generating(GENERATE_LIKE_PEER, 'javascript,json', ['--only', 'javascript,json']),
  ...(size === WAPI_SIZE ? [generating(GENERATE_WAPI, 'wapi', [], script('../codes.yaml'))] : []),
  ours(CHECK, ['check', ...IN_PLACE]),
  floor(IMPORT_TS_MORPH, [script('floors/importTsMorph.mjs')]),
  ours(UNCHANGED, ['generate', ...IN_PLACE]),
  floor('JSON.parse of the same data', [script('floors/parseJson.mjs'), 'codes.json']),
  {
    ...floor('writing the same bytes', [script('floors/writeSameBytes.mjs'), 'generated', 'copy']),
    makes: 'copy',
  },
  { ...generating(PHASES, 'phases', ['--timing']), group: 'phases' },
  ...targets.map(({ name }) => generating(onlyTarget(name), name, ['--only', name])),
];

/** Enough for several runs of most commands, and for all of them in a quarter of an hour. */
const BUDGET = 10;
/** For what the largest registries are about. */
const LARGE_BUDGET = 60;

const IN_PLACE = ['--source', 'codes.yaml', '--out', 'generated'];

const ours = (name: string, args: readonly string[]): Command => ({
  name,
  group: 'ours',
  argv: [...PROGRAM, ...args],
  budget: BUDGET,
});

/** The generator, writing into a folder that is not there yet. */
const generating = (
  name: string,
  folder: string,
  options: readonly string[] = [],
  source = 'codes.yaml',
): Command => ({
  ...ours(name, ['generate', ...options, '--source', source, '--out', folder]),
  makes: folder,
});

const floor = (name: string, argv: readonly string[]): Command => ({
  name,
  group: 'floor',
  argv,
  budget: BUDGET,
});

const commandOf = ({ name, program, options, makes, file }: Peer): Command => ({
  name,
  group: 'peer',
  argv: [`node_modules/${program}`, ...options],
  budget: BUDGET,
  makes,
  proof: `${makes}/${file}`,
});

const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
