import { formatNames } from '../diagnostics/formats/formatNames.ts';
import { targets } from '../targets/index.ts';

/** What `--help` prints. */
export const usage = `Turns a registry of response codes into everything that programs need of it.

Usage: npm run generate [-- options]     write what has changed
       npm run check [-- options]        say what would be written, and write nothing
       npm run lint:codes [-- options]   look at the source alone
       npm run explain <rule>            say what a finding means

Options:
  --config <file>       the configuration (codes.config.json, if it is there)
  --source <file>       the registry (codes.yaml)
  --out <folder>        the output folder (generated)
  --only <targets>      some of ${targets.map(({ name }) => name).join(',')} and of those in
                        the configuration (all)
  --format <format>     ${formatNames.join(', ')} (text; github on GitHub's servers)
  --max-warnings <n>    fail with more warnings than this
  --no-cache            print everything anew; ignore results of earlier runs
  --watch               go on, and run again whenever something that was read is saved
  --timing              say how long each phase took
  --list-rules          print what findings there are, as a table
  -h, --help            print this
  -v, --version         print the version

Findings go to standard output, all else to standard error.
Exit codes: 0 fine, 1 the source or the outputs need work, 2 could not run.
`;
