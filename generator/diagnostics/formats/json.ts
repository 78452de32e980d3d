import { jsonText } from '../../text/json.ts';
import { replaceUnprintable } from '../../text/unprintable.ts';
import type { Format } from './format.ts';

/** For programs: everything that is known of each finding. */
export const json: Format = (diagnostics, { program: { name, version } }) =>
  escapeUnprintable(jsonText({ program: { name, version }, findings: diagnostics }));

/** The same data without raw control characters, which a terminal would follow. */
const escapeUnprintable = (json: string): string =>
  replaceUnprintable(json, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
