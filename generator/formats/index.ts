import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** All formats, by the name that users give them. */
export const formats = { text, json, github, sarif, junit } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
