import { fileURLToPath } from 'node:url';
import {
  CHECK,
  CHECK_CHANGED,
  CHECK_WARNING,
  type Command,
  EDITED,
  EDITED_WITHOUT_SITE,
  EXPLAIN,
  FIRST,
  GENERATE,
  GENERATE_LIKE_PEER,
  GENERATE_SITE,
  HELP,
  IMPORT_TS_MORPH,
  LINT,
  PARSE_JS_YAML,
  PARSE_YAML,
  START,
  UNCHANGED,
  UNCHANGED_WITHOUT_SITE,
} from './command.ts';
import { editCode } from './edits.ts';
import type { Peer } from './peer.ts';
import { peers } from './peers.ts';
import { PROGRAM } from './program.ts';
import { clearCaches, LARGE_PROJECT, PROJECTS } from './projects.ts';

/** Enough for several runs of all commands in ten minutes. */
const BUDGET = 15;
/** For what the largest registry is about. */
const LARGE_BUDGET = 45;

/** The site has several pages a code, which is another order of work. */
const WITHOUT_SITE =
  'typescript,javascript,json,docs,i18n,editor,php,python,shell,powershell,go,rust,java,csharp';

const { current, edited, fresh, warning, drift } = PROJECTS;

/**
 * Commands for a registry that people have, in the order of a round. What is compared stands close together, since the
 * machine may be faster or slower a minute later.
 */
export const everydayCommands = (codes: number): readonly Command[] => [
  ...peersFor(codes),
  ours(UNCHANGED_WITHOUT_SITE, current, ['generate', '--only', WITHOUT_SITE]),
  {
    ...ours(EDITED_WITHOUT_SITE, edited, ['generate', '--only', WITHOUT_SITE]),
    prepare: editRegistry,
  },
  ours(UNCHANGED, current, ['generate']),
  { ...ours(EDITED, edited, ['generate']), prepare: editRegistry },
  { ...ours(FIRST, fresh, ['generate']), prepare: clearCaches, warmsUp: false },
  ours(CHECK, current, ['check']),
  ours(CHECK_WARNING, warning, ['check']),
  { ...ours(CHECK_CHANGED, drift, ['check']), exitCode: 1 },
  ours(LINT, current, ['lint']),
  ours(EXPLAIN, current, ['explain', 'lint/unknown-kind']),
  ours(HELP, current, ['--help']),
  floor(START, ['-e', '0']),
  floor(IMPORT_TS_MORPH, [script('floors/importTsMorph.mjs')]),
  ...parsers(),
];

/** Commands for a registry that nobody has, in the order of a round. */
export const largeCommands = (codes: number): readonly Command[] => [
  ...parsers(),
  { ...generating(GENERATE, ['--only', WITHOUT_SITE]), budget: LARGE_BUDGET },
  ...(codes > 10_000 ? [] : [generating(GENERATE_SITE, ['--only', 'site'])]),
  ...peersFor(codes),
  generating(GENERATE_LIKE_PEER, ['--only', 'javascript,json']),
];

const editRegistry = (folder: string): void => void editCode(`${folder}/codes.yaml`);

const ours = (name: string, project: string, args: readonly string[]): Command => ({
  name,
  group: 'ours',
  argv: [...PROGRAM, ...args],
  project,
  budget: BUDGET,
  warmsUp: true,
});

/** The generator after an edit, writing into a folder that does not exist yet. */
const generating = (name: string, options: readonly string[]): Command => ({
  ...ours(name, LARGE_PROJECT, ['generate', ...options, '--out', 'written']),
  prepare: editRegistry,
  makes: 'written',
});

const floor = (name: string, argv: readonly string[]): Command => ({
  name,
  group: 'floor',
  argv,
  project: '.',
  budget: BUDGET,
});

const parsers = (): readonly Command[] => [
  { ...floor(PARSE_YAML, [script('floors/parseYaml.mjs'), 'codes.yaml']), budget: LARGE_BUDGET },
  floor(PARSE_JS_YAML, [script('floors/parseJsYaml.mjs'), 'codes.yaml']),
];

const peersFor = (codes: number): readonly Command[] =>
  peers
    .filter(({ largest = codes }) => codes <= largest)
    .map(({ name, program, options, makes, file, code }: Peer) => ({
      name,
      group: 'peer',
      argv: [`node_modules/${program}`, ...options],
      project: '.',
      budget: BUDGET,
      makes,
      proof: { file: `${makes}/${file}`, code },
    }));

const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
