/** A Node process to be measured. It runs in a folder of a workspace. */
export interface Command {
  /** How tables call it. */
  readonly name: string;
  /** `ours`: the generator. `floor`: the least that any generator needs. `peer`: another tool. */
  readonly group: 'ours' | 'floor' | 'peer';
  /** Arguments for Node. */
  readonly argv: readonly string[];
  /** The folder to run in, below the workspace. */
  readonly project: string;
  /** Seconds of all its runs together after which it is not run again. */
  readonly budget: number;
  /** Runs before each run, outside of the measured time, with the folder to run in. */
  readonly prepare?: (folder: string) => void;
  /** Whether one more run comes first, unmeasured, so that Node has compiled all that it can keep. */
  readonly warmsUp?: boolean;
  /** Where it does not end with 0. */
  readonly exitCode?: number;
  /** A folder to delete before each run, outside of the measured time. */
  readonly makes?: string;
  /** Matches each code in one of the files that it makes: exit code 0 alone proves little. */
  readonly proof?: { readonly file: string; readonly code: RegExp };
}

export const HELP = '`--help`';
export const EXPLAIN = '`explain`';
export const LINT = '`lint`';
export const UNCHANGED = '`generate`, nothing to write';
export const UNCHANGED_WITHOUT_SITE = '`generate` without the site, nothing to write';
export const EDITED_WITHOUT_SITE = '`generate` without the site, after an edit';
export const EDITED = '`generate` after an edit';
export const FIRST = '`generate`, first run after `npm ci`';
export const CHECK = '`check`';
export const CHECK_WARNING = '`check`, one warning';
export const CHECK_CHANGED = '`check`, one output changed by hand';
export const GENERATE = '`generate` without the site';
export const GENERATE_SITE = '`generate --only site`';
export const GENERATE_LIKE_PEER = '`generate --only javascript,json`';
export const START = '`node -e 0`';
export const IMPORT_TS_MORPH = 'import of ts-morph';
export const PARSE_YAML = '`yaml` alone';
export const PARSE_JS_YAML = '`js-yaml` alone';
