import type { RuleDescription } from './ruleDescription.ts';

/** Rules of the schema: keys and values that do not fit. */
export const schemaRules = {
  'schema/unknown-key': {
    severity: 'error',
    title: 'An unknown key',
    why: 'It may be misspelt. Use keys that begin with `x-` for your own data.',
    wrong: '100: {name: OK, kind: ok, mesage: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/missing-key': {
    severity: 'error',
    title: 'A required key is missing',
    why: 'Every target needs it.',
    wrong: '100: {name: OK, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/key': {
    severity: 'error',
    title: 'A key has the wrong form',
    why: 'Codes are decimal numbers without leading zeros, ranges look like `22xx`, ids like `rate-limit`.',
    wrong: '0100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/type': {
    severity: 'error',
    title: 'A value has the wrong type',
    why: 'Texts, numbers, maps and lists are different types. Quotes turn a number into a text.',
    wrong: 'version: 1.0',
    right: 'version: 1.0.0',
  },
  'schema/value': {
    severity: 'error',
    title: 'A value is not allowed',
    why: 'It is not one of the allowed words, or does not have the required form.',
    wrong: '100: {name: all right, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: ALL_RIGHT, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/empty': {
    severity: 'error',
    title: 'A text is empty',
    why: 'If the key is optional, omit it.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: ""}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
