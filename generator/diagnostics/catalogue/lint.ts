import type { RuleDescription } from './ruleDescription.ts';

/** Rules about codes, groups, kinds and commands, and how they refer to each other. */
export const lintRules = {
  'lint/duplicate-code': {
    severity: 'error',
    required: true,
    title: 'The same code in two groups',
    why: 'A code has one meaning, and one place where it stands.',
    wrong:
      'groups:\n' +
      '  1xx: {title: {en: One, cs: Jedna}, outcome: success, codes: {100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}}}\n' +
      '  10x: {title: {en: Ten, cs: Deset}, outcome: success, codes: {100: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}}}',
    right:
      'groups:\n' +
      '  1xx: {title: {en: One, cs: Jedna}, outcome: success, codes: {110: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}}}\n' +
      '  10x: {title: {en: Ten, cs: Deset}, outcome: success, codes: {100: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}}}',
  },
  'lint/duplicate-name': {
    severity: 'error',
    required: true,
    title: 'Two codes with one name',
    why: 'Names become identifiers. Say what sets the code apart from the other.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: OK, kind: ok, message: {en: Fine, cs: Dobře}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/identifier-collision': {
    severity: 'error',
    required: true,
    title: 'Two names that become one identifier',
    why: 'Go, Rust and others write names without underscores, and kinds become predicates such as `isRateLimit`.',
    wrong:
      '100: {name: STEP_1, kind: ok, message: {en: First, cs: První}}\n101: {name: STEP1, kind: ok, message: {en: Other, cs: Jiný}}',
    right:
      '100: {name: STEP_1, kind: ok, message: {en: First, cs: První}}\n101: {name: STEP_2, kind: ok, message: {en: Other, cs: Jiný}}',
  },
  'lint/group-range': {
    severity: 'error',
    required: true,
    title: 'A code outside its group, or in a wider group than one that fits',
    why: 'The narrowest range that holds a number is where everybody looks for it.',
    wrong: '200: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/order': {
    severity: 'warning',
    title: 'Codes or groups out of order',
    why: 'The outputs are sorted anyway; a sorted source is easier to read and to merge.',
    wrong:
      '101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}\n100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/unknown-kind': {
    severity: 'error',
    required: true,
    title: 'A kind that does not exist',
    why: 'Programs act on kinds. They are a closed vocabulary, at the top of the file.',
    wrong: '100: {name: OK, kind: okay, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/unknown-command': {
    severity: 'error',
    required: true,
    title: 'A command that does not exist',
    why: 'It may be misspelt. Commands are listed at the top of the file.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [pnig]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping]}',
  },
  'lint/repeated-command': {
    severity: 'error',
    title: 'A command that is both documented and inferred',
    why: '`inferredCommands` is for commands whose documentation does not name the code. Keep the command in one list.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], inferredCommands: [ping]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping]}',
  },
  'lint/duplicate-meaning': {
    severity: 'error',
    required: true,
    title: 'Two meanings of a code in one command',
    why: 'A program could not know which of the two holds. Make one entry of them.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: positive}, {commands: [ping], parameter: host}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: positive, parameter: host}]}',
  },
  'lint/unlisted-meaning': {
    severity: 'error',
    title: 'A meaning in a command that is not listed',
    why: 'Add the command to `commands` where its documentation names the code, and to `inferredCommands` otherwise.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, meanings: [{commands: [ping], answer: positive}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, inferredCommands: [ping], meanings: [{commands: [ping], answer: positive}]}',
  },
  'lint/empty-meaning': {
    severity: 'error',
    title: 'A meaning that changes nothing',
    why: 'Say what is different in these commands, or remove the entry: without one, the code means what it always does.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping]}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], message: {en: It is alive, cs: Žije}}]}',
  },
  'lint/conflicting-meaning': {
    severity: 'error',
    required: true,
    title: 'A meaning that contradicts itself',
    why: 'An answer or `done: already` makes the code a success, which is final.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: negative, retry: later}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: negative}]}',
  },
  'lint/unknown-system': {
    severity: 'error',
    required: true,
    title: 'A system that does not exist',
    why: 'It may be misspelt. Systems are listed at the top of the file.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, elsewhere: {htpt: {text: Continue}}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, elsewhere: {http: {text: Continue}}}',
  },
  'lint/limit-without-window': {
    severity: 'warning',
    title: 'A limit on a code that is not retried after a window',
    why: 'A limit says how long to wait, and programs wait only where the retry policy is `after-window`.',
    wrong:
      '100: {name: BUSY, kind: ok, message: {en: Busy, cs: Obsazeno}, retry: later, limit: {scope: account, window: hour}}',
    right:
      '100: {name: BUSY, kind: ok, message: {en: Busy, cs: Obsazeno}, retry: after-window, limit: {scope: account, window: hour}}',
  },
  'lint/parameter-style': {
    severity: 'warning',
    title: 'One parameter in two spellings',
    why: 'A request has one of them only.',
    wrong:
      '100: {name: A, kind: ok, message: {en: First, cs: První}, parameter: owner_c}\n' +
      '101: {name: B, kind: ok, message: {en: Other, cs: Jiný}, parameter: ownerC}',
    right:
      '100: {name: A, kind: ok, message: {en: First, cs: První}, parameter: owner_c}\n' +
      '101: {name: B, kind: ok, message: {en: Other, cs: Jiný}, parameter: owner_c}',
  },
  'lint/replaced-by': {
    severity: 'error',
    required: true,
    title: 'A replacement that is missing or itself deprecated',
    why: 'Whoever follows it should arrive at a code that is in use.',
    wrong:
      '100: {name: OLD, kind: ok, message: {en: Old, cs: Staré}, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}, replacedBy: 199}}',
    right:
      '100: {name: OLD, kind: ok, message: {en: Old, cs: Staré}, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}}}',
  },
  'lint/reserved': {
    severity: 'error',
    title: 'A reserved number or name in use',
    why: '`reserved` at the top of the file keeps numbers for later, and those of removed codes from being used again.',
    wrong:
      'reserved: {101: {reason: Removed in 2.0.0, name: GONE}}\n' +
      '101: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      'reserved: {101: {reason: Removed in 2.0.0, name: GONE}}\n' +
      '102: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/since': {
    severity: 'error',
    title: 'A `since` later than the version',
    why: 'Readers would look for the code in a version that does not exist yet. Leave `since` out: `codebook release` fills it in.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, since: 9.9.9}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, since: 1.0.0}',
  },
  'lint/documented-equals-message': {
    severity: 'error',
    title: '`documented` repeats the message',
    why: 'It is for the publication’s text where the message differs from it.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, documented: Done}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, documented: Dnoe}',
  },
  'lint/duplicate-message': {
    severity: 'warning',
    title: 'Two codes with the same message',
    why: 'People cannot tell them apart. Where the publication has it so, allow it with `x-allow`.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/unknown-rule': {
    severity: 'error',
    title: 'A rule that does not exist',
    why: 'The exception or severity has no effect.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/ordr]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/required-rule': {
    severity: 'error',
    required: true,
    title: 'A rule that cannot be switched off',
    why: 'Outputs depend on it: without it they would contradict each other, or not compile. Mend what it finds instead.',
    wrong: 'rules: {lint/unknown-kind: off}',
    right: 'rules: {lint/order: off}',
  },
  'lint/unneeded-exception': {
    severity: 'warning',
    title: 'An exception that is not needed',
    why: 'It would hide a mistake that is made later.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [i18n/identical]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
