import type { DiffReport } from '../report.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Prints of a report, by the name of the format. */
export const diffFormats: Readonly<Record<string, (report: DiffReport) => string>> = { text, json, markdown };
