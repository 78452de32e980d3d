import type { RuleDescription } from './ruleDescription.ts';

/** Rules of the reader: YAML that a registry must not hold. */
export const yamlRules = {
  'yaml/encoding': {
    severity: 'error',
    title: 'The file is not UTF-8 text',
    why: 'Other encodings and binary data cannot be told apart from damage.',
    wrong: '100: {name: OK, kind: ok, message: {en: "D\0one", cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'Not valid YAML',
    why: 'What cannot be read cannot be judged: mend this first, then see what else there is.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: "Done", cs: Hotovo}}',
  },
  'yaml/conflict-marker': {
    severity: 'error',
    title: 'A merge conflict was left unresolved',
    why: 'Both sides stand in the file. Keep the right one and remove the markers.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n<<<<<<< HEAD',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'The same key twice in one map',
    why: 'One of the two would silently be lost. It is the same key with or without quotes.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo, en: Ready}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/key': {
    severity: 'error',
    title: 'A key that is no plain word or number',
    why: 'Lists and maps cannot be keys, and `__proto__` is no name for data.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {__proto__: 1}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {prototype: 1}}',
  },
  'yaml/merge-key': {
    severity: 'error',
    title: 'A merge key',
    why: 'Whoever reads a code should find all of it in one place.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {<<: {a: 1}}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {a: 1}}',
  },
  'yaml/tag': {
    severity: 'error',
    title: 'A tag',
    why: 'A registry holds texts, numbers, maps and lists, which need no tags.',
    wrong: '100: {name: !!str OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/alias': {
    severity: 'error',
    title: 'An alias',
    why: 'Whoever reads a code should find all of it in one place.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {a: &one 1, b: *one}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {a: 1, b: 1}}',
  },
  'yaml/number': {
    severity: 'error',
    title: 'A number that JSON cannot hold',
    why: 'Programs would read another number, or none. Put it in quotes to keep it as text.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {id: 76561198000000001}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {id: "76561198000000001"}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
