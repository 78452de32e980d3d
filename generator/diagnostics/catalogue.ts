import type { Severity } from './severity.ts';

/** What people are told about a rule. */
export interface RuleDescription {
  readonly severity: Severity;
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** A part of a registry that breaks the rule: codes of a group, or keys of the file's top. */
  readonly wrong: string;
  /** The same part as it should be. */
  readonly right: string;
}

export type RuleId = keyof typeof catalogue;

/** Every rule that there is. What it looks for stands in the files beside this one, or in the phase of its prefix. */
export const catalogue = {
  'file/unusable': {
    severity: 'error',
    title: 'A file or folder cannot be used',
    why: 'Without it nothing can be done. It may be missing, a folder, too large, a symbolic link, or not permitted.',
    wrong: '--source cods.yaml',
    right: '--source codes.yaml',
  },
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
  'lint/duplicate-code': {
    severity: 'error',
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
    title: 'Two codes with one name',
    why: 'Names become identifiers. Say what sets the code apart from the other.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: OK, kind: ok, message: {en: Fine, cs: Dobře}}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: FINE, kind: ok, message: {en: Fine, cs: Dobře}}',
  },
  'lint/identifier-collision': {
    severity: 'error',
    title: 'Two names that become one identifier',
    why: 'Go, Rust and others write names without underscores, and kinds become predicates such as `isRateLimit`.',
    wrong:
      '100: {name: STEP_1, kind: ok, message: {en: First, cs: První}}\n101: {name: STEP1, kind: ok, message: {en: Other, cs: Jiný}}',
    right:
      '100: {name: STEP_1, kind: ok, message: {en: First, cs: První}}\n101: {name: STEP_2, kind: ok, message: {en: Other, cs: Jiný}}',
  },
  'lint/group-range': {
    severity: 'error',
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
    title: 'A kind that does not exist',
    why: 'Programs act on kinds. They are a closed vocabulary, at the top of the file.',
    wrong: '100: {name: OK, kind: okay, message: {en: Done, cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'lint/unknown-command': {
    severity: 'error',
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
    title: 'A meaning that contradicts itself',
    why: 'An answer or `done: already` makes the code a success, which is final.',
    wrong:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: negative, retry: later}]}',
    right:
      '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], answer: negative}]}',
  },
  'lint/unknown-system': {
    severity: 'error',
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
    title: 'A replacement that is missing or itself deprecated',
    why: 'Whoever follows it should arrive at a code that is in use.',
    wrong:
      '100: {name: OLD, kind: ok, message: {en: Old, cs: Staré}, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}, replacedBy: 199}}',
    right:
      '100: {name: OLD, kind: ok, message: {en: Old, cs: Staré}, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}}}',
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
  'lint/unneeded-exception': {
    severity: 'warning',
    title: 'An exception that is not needed',
    why: 'It would hide a mistake that is made later.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [i18n/identical]}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/unknown-language': {
    severity: 'error',
    title: 'A language that does not exist',
    why: 'Programs look texts up by language tag: Czech is `cs`; `cz` is the country.',
    wrong: 'locales: [en, cs, cz]',
    right: 'locales: [en, cs]',
  },
  'i18n/extra': {
    severity: 'error',
    title: 'A text in a language that the registry does not have',
    why: 'It would be lost. The languages are listed in `locales`.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo, de: Fertig}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/missing': {
    severity: 'error',
    title: 'A text is missing in a language',
    why: 'Users of that language would see nothing, or another language.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/identical': {
    severity: 'warning',
    title: 'A translation that is the original',
    why: 'It was probably copied and forgotten.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Done}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/inconsistent': {
    severity: 'warning',
    title: 'The same text translated in two ways',
    why: 'Readers take different words for different things.',
    wrong:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/duplicate-message]}\n' +
      '101: {name: B, kind: ok, message: {en: Done, cs: Dokončeno}, x-allow: [lint/duplicate-message]}',
    right:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/duplicate-message]}\n' +
      '101: {name: B, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/duplicate-message]}',
  },
  'i18n/reused': {
    severity: 'warning',
    title: 'The same translation for two different messages',
    why: 'What is told apart in one language should be in the other too.',
    wrong:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: B, kind: ok, message: {en: Ready, cs: Hotovo}}',
    right:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: B, kind: ok, message: {en: Ready, cs: Připraveno}}',
  },
  'i18n/placeholder': {
    severity: 'error',
    title: 'Placeholders that differ between languages',
    why: 'A program that fills them in would fill in too much or too little.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Sent {count}", cs: "Odesláno {počet}"}}',
    right: '100: {name: OK, kind: ok, message: {en: "Sent {count}", cs: "Odesláno {count}"}}',
  },
  'i18n/icu-syntax': {
    severity: 'warning',
    title: 'Braces that are no ICU message',
    why: 'A text with braces looks like an ICU message, and a reader that takes it for one fails.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Sent {", cs: "Odesláno {"}}',
    right: '100: {name: OK, kind: ok, message: {en: Sent, cs: Odesláno}}',
  },
  'i18n/token': {
    severity: 'error',
    title: 'A technical word is lost in translation',
    why: 'Names of parameters, commands and formats are the same in every language.',
    wrong: '100: {name: OK, kind: ok, message: {en: Missing owner_c, cs: Chybí vlastník}}',
    right: '100: {name: OK, kind: ok, message: {en: Missing owner_c, cs: Chybí owner_c}}',
  },
  'i18n/number': {
    severity: 'error',
    title: 'A number is lost in translation',
    why: 'Limits, codes and times are the same in every language.',
    wrong: '100: {name: OK, kind: ok, message: {en: Wait 60 minutes, cs: Počkejte 50 minut}}',
    right: '100: {name: OK, kind: ok, message: {en: Wait 60 minutes, cs: Počkejte 60 minut}}',
  },
  'i18n/end-punctuation': {
    severity: 'warning',
    title: 'End punctuation that differs between languages',
    why: 'One of the two was changed and the other forgotten.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done., cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/ellipsis': {
    severity: 'warning',
    title: 'Three full stops in place of an ellipsis',
    why: 'One of `…` and `...` in all texts; `…` is one character, and no line breaks within it.',
    wrong: '100: {name: OK, kind: ok, message: {en: Working..., cs: Pracuje se...}}',
    right: '100: {name: OK, kind: ok, message: {en: Working…, cs: Pracuje se…}}',
  },
  'i18n/length': {
    severity: 'warning',
    title: 'A translation much longer or shorter than its original',
    why: 'A part of it is probably missing, or belongs to another text.',
    wrong: '100: {name: OK, kind: ok, message: {en: The request was carried out, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: The request was carried out, cs: Požadavek byl proveden}}',
  },
  'i18n/brackets': {
    severity: 'warning',
    title: 'Brackets that differ between languages, or do not close',
    why: 'A part of the text is missing in one of the two.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done (today), cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done (today), cs: Hotovo (dnes)}}',
  },
  'i18n/separators': {
    severity: 'warning',
    title: 'Colons or dashes that differ between languages',
    why: 'Programs and people split such messages at them: “Invalid request – missing: x”.',
    wrong: '100: {name: OK, kind: ok, message: {en: Request – done, cs: Požadavek hotov}}',
    right: '100: {name: OK, kind: ok, message: {en: Request – done, cs: Požadavek – hotov}}',
  },
  'i18n/first-capital': {
    severity: 'warning',
    title: 'A first letter that is a capital in one language only',
    why: 'Messages stand alone, or in a list where they should look alike.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/whitespace': {
    severity: 'error',
    title: 'Blanks at the ends of a text, two in a row, tabs or line ends',
    why: 'Formats and readers keep or drop them as they like. A description may have several lines.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Done ", cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/invisible': {
    severity: 'error',
    title: 'Control, bidirectional or zero-width characters',
    why: 'Nobody sees them, and they change what others see.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Do\\u200bne", cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/normalization': {
    severity: 'error',
    title: 'A text that is not in Unicode’s normal form C',
    why: 'The same letter in two encodings is found by no search.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: "Dobr\\u030ce"}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Dobře}}',
  },
  'i18n/confusable': {
    severity: 'error',
    title: 'Letters of a foreign script that look like others',
    why: 'A Cyrillic “а” in a Latin word is found by no search.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hot\u043Evo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/html': {
    severity: 'error',
    title: 'HTML in a text',
    why: 'Texts are plain: whoever shows them would show the tags, or run what is in them.',
    wrong: '100: {name: OK, kind: ok, message: {en: <b>Done</b>, cs: <b>Hotovo</b>}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/portable': {
    severity: 'warning',
    title: 'A text that some program could take for its own syntax',
    why: 'i18next has no escape for `{{` and `$t(`, vue-i18n and others take `@:` or `|` for markup.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done $t(x), cs: Hotovo $t(x)}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/labels': {
    severity: 'warning',
    title: 'Words of the documentation that are missing in a language',
    why: 'Texts of the registry in one language and headings around them in another read badly. English and Czech words come with the generator.',
    wrong: 'labels: {en: {use-instead: Use the other code instead.}}',
    right: 'labels: {en: {use-instead: "Use the code {code} instead."}}',
  },
  'template/failed': {
    severity: 'error',
    title: 'A template of one’s own that cannot be filled in',
    why: 'It names something that is not there, or is not valid Handlebars. What may be absent is asked for with `{{#if}}`.',
    wrong: '{{#each codes}}{{nmae}}{{/each}}',
    right: '{{#each codes}}{{name}}{{/each}}',
  },
  'template/path': {
    severity: 'error',
    title: 'A path that a target of one’s own cannot write to',
    why: 'Each file needs a path of its own, below the folder of its target, also where case does not count.',
    wrong: '"path": "../{{code.code}}.sql"',
    right: '"path": "{{code.code}}.sql"',
  },
  'output/missing': {
    severity: 'error',
    title: 'A generated file is missing',
    why: 'The outputs are committed, and are what the source gives. Run `npm run generate`.',
    wrong: 'generated/json/demo-codes.json is deleted',
    right: 'npm run generate',
  },
  'output/changed': {
    severity: 'error',
    title: 'A generated file is not what the source gives',
    why: 'It was edited by hand, or the source without generating anew. Edit the source and run `npm run generate`.',
    wrong: 'generated/json/demo-codes.json is edited',
    right: 'npm run generate',
  },
  'output/orphaned': {
    severity: 'error',
    title: 'A generated file that no target makes any more',
    why: 'Whoever uses it has data that is out of date. Run `npm run generate`, which deletes it: it is listed in the manifest and has not changed since.',
    wrong: 'generated/docs/9xx.md is left',
    right: 'npm run generate',
  },
  'output/conflict-marker': {
    severity: 'error',
    title: 'A merge conflict was left in a generated file',
    why: 'Resolve conflicts in the source; `npm run generate` resolves all others.',
    wrong: 'generated/i18n/en.json holds <<<<<<< HEAD',
    right: 'npm run generate',
  },
  'output/foreign-file': {
    severity: 'error',
    title: 'A file in the way that is not the generator’s',
    why: 'Files that the registry’s manifest does not list are people’s: they are neither overwritten nor deleted. Move the file, choose another folder with --out, or let `generate --adopt` overwrite it.',
    wrong: '--out . where docs/README.md is written by hand',
    right: '--out generated',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
