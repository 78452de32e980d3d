import { jsonText } from '../escape/json.ts';
import type { Format } from './format.ts';

/** For programs: everything that is known of each finding. */
export const json: Format = (diagnostics, { program }) => jsonText({ program, findings: diagnostics });
