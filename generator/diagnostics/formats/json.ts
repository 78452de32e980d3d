import { jsonText } from '../../printers/json.ts';
import type { Format } from './format.ts';

/** For programs: everything that is known of each finding. */
export const json: Format = (diagnostics, { program: { name, version } }) =>
  jsonText({ program: { name, version }, findings: diagnostics });
