import type { RuleDescription } from './ruleDescription.ts';

/** Rules about texts and their translations. */
export const i18nRules = {
  'i18n/unknown-language': {
    severity: 'error',
    required: true,
    title: 'A language code does not exist',
    why: 'Programs look up texts by language tag. Czech is `cs`; `cz` is the country.',
    wrong: 'locales: [en, cs, cz]',
    right: 'locales: [en, cs]',
  },
  'i18n/language-list': {
    severity: 'error',
    required: true,
    title: 'The source language is unfinished, or a language is listed twice',
    why: 'List each language once. The first must be complete, because the others fall back to it.',
    wrong: 'locales: [{tag: en, complete: false}, cs]',
    right: 'locales: [en, {tag: cs, complete: false}]',
  },
  'i18n/extra': {
    severity: 'error',
    title: 'A text is in a language that the registry does not have',
    why: 'The text would be lost. Add the language to `locales`, or remove the text.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo, de: Fertig}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/missing': {
    severity: 'error',
    title: 'A translation is missing',
    why: 'Users of that language would see another one. If the translation is not finished, write `{tag: cs, complete: false}` in `locales`.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/identical': {
    severity: 'warning',
    title: 'A translation is identical to the original',
    why: 'It was probably copied and never translated.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Done}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/inconsistent': {
    severity: 'warning',
    title: 'The same text has two translations',
    why: 'Readers expect different words to mean different things.',
    wrong:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/duplicate-message]}\n' +
      '101: {name: B, kind: ok, message: {en: Done, cs: Dokončeno}, x-allow: [lint/duplicate-message]}',
    right:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/duplicate-message]}\n' +
      '101: {name: B, kind: ok, message: {en: Done, cs: Hotovo}, x-allow: [lint/duplicate-message]}',
  },
  'i18n/reused': {
    severity: 'warning',
    title: 'Two different messages have the same translation',
    why: 'Messages that differ in one language should differ in the other.',
    wrong:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: B, kind: ok, message: {en: Ready, cs: Hotovo}}',
    right:
      '100: {name: A, kind: ok, message: {en: Done, cs: Hotovo}}\n101: {name: B, kind: ok, message: {en: Ready, cs: Připraveno}}',
  },
  'i18n/placeholder': {
    severity: 'error',
    title: 'Placeholders differ between languages',
    why: 'Programs that fill them in would lack a value, or have one too many.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Sent {count}", cs: "Odesláno {počet}"}}',
    right: '100: {name: OK, kind: ok, message: {en: "Sent {count}", cs: "Odesláno {count}"}}',
  },
  'i18n/icu-syntax': {
    severity: 'warning',
    title: 'Braces are not valid ICU syntax',
    why: 'Readers that parse the text as an ICU message would fail.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Sent {", cs: "Odesláno {"}}',
    right: '100: {name: OK, kind: ok, message: {en: Sent, cs: Odesláno}}',
  },
  'i18n/token': {
    severity: 'error',
    title: 'A technical term is missing from the translation',
    why: 'Names of parameters, commands and formats are the same in every language.',
    wrong: '100: {name: OK, kind: ok, message: {en: Missing owner_c, cs: Chybí vlastník}}',
    right: '100: {name: OK, kind: ok, message: {en: Missing owner_c, cs: Chybí owner_c}}',
  },
  'i18n/number': {
    severity: 'error',
    title: 'A number is missing from the translation',
    why: 'Limits, codes and times are the same in every language.',
    wrong: '100: {name: OK, kind: ok, message: {en: Wait 60 minutes, cs: Počkejte 50 minut}}',
    right: '100: {name: OK, kind: ok, message: {en: Wait 60 minutes, cs: Počkejte 60 minut}}',
  },
  'i18n/end-punctuation': {
    severity: 'warning',
    title: 'Final punctuation differs between languages',
    why: 'One text was probably changed without the other.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done., cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/ellipsis': {
    severity: 'warning',
    title: 'Three full stops instead of an ellipsis',
    why: 'Use `…` in all texts: it is one character and never breaks across lines.',
    wrong: '100: {name: OK, kind: ok, message: {en: Working..., cs: Pracuje se...}}',
    right: '100: {name: OK, kind: ok, message: {en: Working…, cs: Pracuje se…}}',
  },
  'i18n/length': {
    severity: 'warning',
    title: 'A translation is much longer or shorter than the original',
    why: 'Part of it is probably missing, or it belongs to another text.',
    wrong: '100: {name: OK, kind: ok, message: {en: The request was carried out, cs: Hotovo}}',
    right:
      '100: {name: OK, kind: ok, message: {en: The request was carried out, cs: Požadavek byl proveden}}',
  },
  'i18n/brackets': {
    severity: 'warning',
    title: 'Brackets differ between languages, or are unbalanced',
    why: 'Part of the text is probably missing in one language.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done (today), cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done (today), cs: Hotovo (dnes)}}',
  },
  'i18n/separators': {
    severity: 'warning',
    title: 'Colons or dashes differ between languages',
    why: 'Programs and people split messages at them: “Invalid request – missing: x”.',
    wrong: '100: {name: OK, kind: ok, message: {en: Request – done, cs: Požadavek hotov}}',
    right: '100: {name: OK, kind: ok, message: {en: Request – done, cs: Požadavek – hotov}}',
  },
  'i18n/first-capital': {
    severity: 'warning',
    title: 'Only one language starts with a capital',
    why: 'Messages should look alike when listed.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/whitespace': {
    severity: 'error',
    title: 'A text has leading, trailing or double blanks, tabs or line ends',
    why: 'Formats and readers treat them differently. Only a description may have several lines.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Done ", cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/invisible': {
    severity: 'error',
    title: 'A text contains control, bidirectional or zero-width characters',
    why: 'They are invisible and change how other characters are displayed.',
    wrong: '100: {name: OK, kind: ok, message: {en: "Do\\u200bne", cs: Hotovo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/normalization': {
    severity: 'error',
    title: 'A text is not in Unicode normalization form C',
    why: 'Searches fail when the same letter has two encodings.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: "Dobr\\u030ce"}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Dobře}}',
  },
  'i18n/confusable': {
    severity: 'error',
    title: 'A text contains look-alike letters of another script',
    why: 'Searches fail for a Latin word with a Cyrillic “а”.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done, cs: Hot\u043Evo}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/html': {
    severity: 'error',
    title: 'A text contains HTML',
    why: 'Texts are plain. Programs would show the tags, or execute them.',
    wrong: '100: {name: OK, kind: ok, message: {en: <b>Done</b>, cs: <b>Hotovo</b>}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/portable': {
    severity: 'warning',
    title: 'A text contains syntax of a popular i18n library',
    why: 'i18next cannot escape `{{` and `$t(`; vue-i18n and others interpret `@:` or `|`.',
    wrong: '100: {name: OK, kind: ok, message: {en: Done $t(x), cs: Hotovo $t(x)}}',
    right: '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  },
  'i18n/labels': {
    severity: 'warning',
    title: 'Labels of the documentation are not translated',
    why: 'English headings around translated texts read badly. The generator includes English and Czech labels.',
    wrong: 'labels: {en: {use-instead: Use the other code instead.}}',
    right: 'labels: {en: {use-instead: "Use the code {code} instead."}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
