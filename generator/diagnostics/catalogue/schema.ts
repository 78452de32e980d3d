import type { RuleDescription } from './ruleDescription.ts';

/** Rules of the schema: keys and values that do not fit. */
export const schemaRules = {
  'schema/unknown-key': {
    severity: 'error',
    title: 'A key that means nothing here',
    why: 'It may be misspelt. Data of your own goes under keys that begin with `x-`.',
    wrong: '100: {name: OK, kind: ok, mesage: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/missing-key': {
    severity: 'error',
    title: 'A key that has to be there is missing',
    why: 'Every target needs it.',
    wrong: '100: {name: OK, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/key': {
    severity: 'error',
    title: 'A key of the wrong form',
    why: 'Codes are decimal numbers without leading zeros, ranges look like `22xx`, ids like `rate-limit`.',
    wrong: '0100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/type': {
    severity: 'error',
    title: 'A value of the wrong type',
    why: 'A text, a number, a map and a list are different things; quotes make a text of a number.',
    wrong: 'version: 1.0',
    right: 'version: 1.0.0',
  },
  'schema/value': {
    severity: 'error',
    title: 'A value that is not allowed here',
    why: 'It is none of the allowed words, or not of the form that is asked for.',
    wrong: '100: {name: all right, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: ALL_RIGHT, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'schema/empty': {
    severity: 'error',
    title: 'An empty text',
    why: 'A text that says nothing helps nobody. Leave the key out where it is optional.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: ""}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
