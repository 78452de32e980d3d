import { jsonForTerminal } from '../../text/json.ts';
import type { Format } from './format.ts';

/** JSON with all properties of each diagnostic. */
export const json: Format = (diagnostics, { program: { name, version } }) =>
  jsonForTerminal({ program: { name, version }, findings: diagnostics });
