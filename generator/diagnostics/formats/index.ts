import type { Format } from './format.ts';
import type { FormatName } from './formatNames.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** All formats by name. */
export const formats: Readonly<Record<FormatName, Format>> = { text, json, github, sarif, junit };
