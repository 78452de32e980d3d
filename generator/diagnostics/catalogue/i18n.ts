import type { RuleDescription } from './ruleDescription.ts';

/** Rules about texts and their translations. */
export const i18nRules = {
  'i18n/unknown-language': {
    severity: 'error',
    required: true,
    title: 'A language that does not exist',
    why: 'Programs look texts up by language tag: Czech is `cs`; `cz` is the country.',
    wrong: 'locales: [en, cs, cz]',
    right: 'locales: [en, cs]',
  },
  'i18n/language-list': {
    severity: 'error',
    required: true,
    title: 'A source language that is not complete, or a language that is listed twice',
    why: 'Each language is listed once. The first must be complete: all others fall back to it.',
    wrong: 'locales: [{tag: en, complete: false}, cs]',
    right: 'locales: [en, {tag: cs, complete: false}]',
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
    why: 'Users of that language would see another one. Where the translation is not finished, write `{tag: cs, complete: false}` in `locales`.',
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
} as const satisfies Readonly<Record<string, RuleDescription>>;
