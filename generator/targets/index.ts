import type { Target } from '../target.ts';
import { docs } from './docs/index.ts';
import { i18n } from './i18n/index.ts';
import { javascript } from './javascript/index.ts';
import { json } from './json/index.ts';
import { typescript } from './typescript/index.ts';

/** All targets. To add one: write it in a folder of its own and list it here. */
export const targets: readonly Target[] = [typescript, javascript, json, docs, i18n];
