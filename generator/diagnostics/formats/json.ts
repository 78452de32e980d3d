import { jsonForTerminal } from '../../text/json.ts';
import type { Format } from './format.ts';

/** For programs: everything that is known of each finding. */
export const json: Format = (diagnostics, { program: { name, version } }) =>
  jsonForTerminal({ program: { name, version }, findings: diagnostics });
