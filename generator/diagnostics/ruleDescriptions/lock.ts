import type { RuleDescription } from './ruleDescription.ts';

/** What a later version must not change. The examples are changes of a released registry. */
export const lockRules = {
  'lock/version': {
    severity: 'error',
    title: 'The version is older than the last release',
    why: 'The registry and its lock do not match. A merge may have taken one of them from an older branch.',
    wrong: 'version: 0.9.0',
    right: 'version: 1.0.0',
  },
  'lock/removed': {
    severity: 'error',
    title: 'A released code was removed',
    why: 'Programs refer to it by name and number. Deprecate it instead.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}, deprecated: {reason: {en: Not sent any more, cs: Už se neposílá}, replacedBy: OK}}',
  },
  'lock/renamed': {
    severity: 'error',
    title: 'A released name was removed',
    why: 'Programs that use it would not compile. Keep it as an alias.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: TOO_LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: TOO_LATE, aliases: [LATE], kind: ok, message: {en: Late, cs: Pozdě}}',
  },
  'lock/renumbered': {
    severity: 'error',
    title: 'A released code has another number',
    why: 'Programs compare numbers and have the old one compiled in.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '109: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
  },
  'lock/shifted': {
    severity: 'error',
    title: 'A run of codes has moved',
    why: 'A code was inserted or removed, and all codes after it have new numbers, which mean something else to programs.',
    wrong:
      '100: {name: NEW, kind: ok, message: {en: New, cs: Nové}}\n' +
      '101: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '102: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}\n' +
      '102: {name: NEW, kind: ok, message: {en: New, cs: Nové}}',
  },
  'lock/reused-number': {
    severity: 'error',
    title: 'A released number has another meaning',
    why: 'Programs mistake it for the earlier code, even if that was removed long ago.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: EARLY, kind: ok, message: {en: Early, cs: Brzy}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}\n' +
      '102: {name: EARLY, kind: ok, message: {en: Early, cs: Brzy}}',
  },
  'lock/reused-name': {
    severity: 'error',
    title: 'A released name is used for another code',
    why: 'Programs that use the name would get another code when recompiled.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}\n' +
      '102: {name: GONE, kind: ok, message: {en: Away, cs: Pryč}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}\n' +
      '102: {name: AWAY, kind: ok, message: {en: Away, cs: Pryč}}',
  },
  'lock/placeholder': {
    severity: 'error',
    title: 'A placeholder was removed',
    why: 'Programs fill it in, and that value would no longer be shown.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}\n' +
      '110: {name: SENT, kind: ok, message: {en: Sent, cs: Odesláno}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}\n' +
      '110: {name: SENT, kind: ok, message: {en: "{count} sent", cs: "{count} odesláno"}}',
  },
  'lock/behaviour': {
    severity: 'warning',
    title: 'Kind, outcome or retry policy differs from the release',
    why: 'Programs depend on them. If the correction is right, release it as a major version.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, retry: later, message: {en: Late, cs: Pozdě}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
  },
  'lock/stale-translation': {
    severity: 'warning',
    title: 'A translation is older than its original',
    why: 'The original has changed since the last release, and the translation has not. If the translation is still right, allow it with `x-allow` until the next release.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: All done, cs: Hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
    right:
      '100: {name: OK, kind: ok, message: {en: All done, cs: Vše hotovo}}\n' +
      '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
