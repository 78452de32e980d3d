import type { RuleDescription } from './ruleDescription.ts';

/** Rules of the reader: YAML that a registry must not hold. */
export const yamlRules = {
  'yaml/encoding': {
    severity: 'error',
    title: 'The file is not UTF-8 text',
    why: 'Other encodings and binary data are indistinguishable from corruption.',
    wrong: '100: {name: OK, kind: ok, message: {en: "D\0one", cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'The file is not valid YAML',
    why: 'Fix the syntax first; other checks run once the file parses.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: "Done", cs: Hotovo}}',
  },
  'yaml/conflict-marker': {
    severity: 'error',
    title: 'The file contains conflict markers',
    why: 'Both sides of the conflict are in the file. Keep the right one and remove the markers.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n<<<<<<< HEAD',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'A map contains the same key twice',
    why: 'One of the values would be lost. Quotes make no difference.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo, en: Ready}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/key': {
    severity: 'error',
    title: 'A key is not a plain word or number',
    why: 'Lists and maps cannot be keys, and `__proto__` is not safe as one.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {__proto__: 1}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {prototype: 1}}',
  },
  'yaml/merge-key': {
    severity: 'error',
    title: 'Merge keys (`<<`) are not supported',
    why: 'Keep each code complete in one place.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {<<: {a: 1}}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {a: 1}}',
  },
  'yaml/tag': {
    severity: 'error',
    title: 'Tags are not supported',
    why: 'A registry contains texts, numbers, maps and lists, which need no tags.',
    wrong: '100: {name: !!str OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'yaml/alias': {
    severity: 'error',
    title: 'Aliases are not supported',
    why: 'Keep each code complete in one place.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {a: &one 1, b: *one}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {a: 1, b: 1}}',
  },
  'yaml/number': {
    severity: 'error',
    title: 'JSON cannot represent a number',
    why: 'Programs would read another number, or none. Put it in quotes to keep it as text.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {id: 76561198000000001}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-note: {id: "76561198000000001"}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
