// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseTinyCode as parseCode } from './tiny-codes.js';
export const KEY_PREFIX = 'tiny.';
export const SOURCE_LANGUAGE = 'en';

export const UNTRANSLATED = {};
