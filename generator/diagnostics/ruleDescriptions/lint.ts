import type { RuleDescription } from './ruleDescription.ts';

/** Rules about codes, groups, kinds and commands, and how they refer to each other. */
export const lintRules = {
  'lint/duplicate-code': {
    severity: 'error',
    required: true,
    title: 'A code is in two groups',
    why: 'A code has one meaning and belongs to one group.',
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
    title: 'Two codes have the same name',
    why: 'Names become identifiers. Name what distinguishes the codes.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: OK, kind: ok, message: {en: Fine, cs: Dobře}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/identifier-collision': {
    severity: 'error',
    required: true,
    title: 'Two names become the same identifier',
    why: 'Go, Rust and other languages drop underscores, and kinds become predicates such as `isRateLimit`.',
    wrong:
      '100: {name: STEP_1, kind: ok, message: {en: First, cs: První}}\n101: {name: STEP1, kind: ok, message: {en: Other, cs: Jiný}}',
    right:
      '100: {name: STEP_1, kind: ok, message: {en: First, cs: První}}\n101: {name: STEP_2, kind: ok, message: {en: Other, cs: Jiný}}',
  },
  'lint/group-range': {
    severity: 'error',
    required: true,
    title: 'A code is outside its group’s range, or a narrower group fits',
    why: 'Readers look for a code in the narrowest group whose range contains it.',
    wrong: '200: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/order': {
    severity: 'warning',
    title: 'Codes or groups are not sorted',
    why: 'A sorted source is easier to read and to merge. The outputs are sorted anyway.',
    wrong:
      '101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}\n100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/unknown-kind': {
    severity: 'error',
    required: true,
    title: 'A kind does not exist',
    why: 'Programs act on kinds. Define them under `kinds` at the top of the file.',
    wrong: '100: {name: OK, kind: okay, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/unknown-command': {
    severity: 'error',
    required: true,
    title: 'A command does not exist',
    why: 'It may be misspelt. Define commands under `commands` at the top of the file.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [pnig]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping]}',
  },
  'lint/repeated-command': {
    severity: 'error',
    title: 'A command is both documented and inferred',
    why: '`inferredCommands` is for commands whose documentation does not mention the code. Keep the command in one list.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], inferredCommands: [ping]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping]}',
  },
  'lint/duplicate-meaning': {
    severity: 'error',
    required: true,
    title: 'A code has two meanings in one command',
    why: 'Programs could not tell which one applies. Merge the entries.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: positive}, {commands: [ping], parameter: host}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: positive, parameter: host}]}',
  },
  'lint/unlisted-meaning': {
    severity: 'error',
    title: 'A meaning is for a command that the code does not list',
    why: 'Add the command to `commands` if its documentation mentions the code, else to `inferredCommands`.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, meanings: [{commands: [ping], answer: positive}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, inferredCommands: [ping], meanings: [{commands: [ping], answer: positive}]}',
  },
  'lint/empty-meaning': {
    severity: 'error',
    title: 'A meaning changes nothing',
    why: 'Add what differs in these commands, or remove the entry.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping]}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], message: {en: It is alive, cs: Žije}}]}',
  },
  'lint/conflicting-meaning': {
    severity: 'error',
    required: true,
    title: 'A meaning contradicts itself',
    why: 'With `answer` or `done: already`, the code is a success, which is final.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: negative, retry: later}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: negative}]}',
  },
  'lint/unknown-system': {
    severity: 'error',
    required: true,
    title: 'A system does not exist',
    why: 'It may be misspelt. Define systems under `systems` at the top of the file.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, elsewhere: {htpt: {text: Continue}}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, elsewhere: {http: {text: Continue}}}',
  },
  'lint/limit-without-window': {
    severity: 'warning',
    title: 'A code with a limit is not retried after a window',
    why: 'The limit says how long to wait, but programs wait only if the retry policy is `after-window`.',
    wrong:
      '100: {name: BUSY, kind: ok, message: {en: Busy, cs: Obsazeno}, retry: later, limit: {scope: account, window: hour}}',
    right:
      '100: {name: BUSY, kind: ok, message: {en: Busy, cs: Obsazeno}, retry: after-window, limit: {scope: account, window: hour}}',
  },
  'lint/parameter-style': {
    severity: 'warning',
    title: 'A parameter has two spellings',
    why: 'Only one of them is valid in a request.',
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
    title: 'A replacement is missing or itself deprecated',
    why: 'The replacement must be a code that is in use.',
    wrong:
      '100: {name: OLD, kind: ok, message: {en: Old, cs: Staré}, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}, replacedBy: 199}}',
    right:
      '100: {name: OLD, kind: ok, message: {en: Old, cs: Staré}, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}}}',
  },
  'lint/reserved': {
    severity: 'error',
    title: 'A reserved number or name is in use',
    why: '`reserved` keeps numbers for later use, and prevents the reuse of removed codes.',
    wrong:
      'reserved: {101: {reason: Removed in 2.0.0, name: GONE}}\n' +
      '101: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      'reserved: {101: {reason: Removed in 2.0.0, name: GONE}}\n' +
      '102: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/since': {
    severity: 'error',
    title: '`since` is later than the registry’s version',
    why: 'That version does not exist yet. Omit `since`: `codebook release` fills it in.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, since: 9.9.9}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, since: 1.0.0}',
  },
  'lint/documented-equals-message': {
    severity: 'error',
    title: '`documented` repeats the message',
    why: 'Use it only if the text of the publication differs from the message.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, documented: Done}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, documented: Dnoe}',
  },
  'lint/duplicate-message': {
    severity: 'warning',
    title: 'Two codes have the same message',
    why: 'People cannot tell them apart. If the publication has the same text twice, allow it with `x-allow`.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Done, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/unknown-rule': {
    severity: 'error',
    title: 'A rule does not exist',
    why: 'The exception or severity has no effect.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/ordr]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/required-rule': {
    severity: 'error',
    required: true,
    title: 'A required rule cannot be switched off',
    why: 'Without it, outputs would be inconsistent or not compile. Fix what it reports.',
    wrong: 'rules: {lint/unknown-kind: off}',
    right: 'rules: {lint/order: off}',
  },
  'lint/unneeded-exception': {
    severity: 'warning',
    title: 'An exception is not needed',
    why: 'It would hide future mistakes.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [i18n/identical]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
