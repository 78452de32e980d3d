import { targets } from './targets/index.ts';

/** What `--help` prints. */
export const usage = `Turns a registry of response codes into everything that programs need of it.

Usage: npm run generate [-- options]    write what has changed
       npm run check [-- options]       say what would be written, and write nothing

Options:
  --source <file>   the registry (codes.yaml)
  --out <folder>    the output folder (generated)
  --only <targets>  some of ${targets.map(({ name }) => name).join(',')} (all)
  -h, --help        print this
  -v, --version     print the version

Exit codes: 0 fine, 1 the source or the outputs need work, 2 could not run.
`;
