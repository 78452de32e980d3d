import { stringify } from 'yaml';
import {
  isRequired,
  type RuleId,
  ruleDescriptions,
} from '../../generator/diagnostics/ruleDescriptions/index.ts';
import { load } from '../../generator/load.ts';
import type { Registry } from '../../generator/model/registry.ts';
import type { Source, SourceCode, SourceKind, SourceMeaning } from '../../generator/source/source.ts';
import { createVectors } from '../../generator/targets/json/vectors.ts';
import type { Vectors } from './conformance.ts';

/** Registries that no API has, but that the schema allows: whatever they hold must come out as it went in. */
export const hostileRegistries = (): readonly Registry[] => registries;

/** What a registry's files must answer, with more numbers and texts than every registry's vectors have. */
export function hostileVectors(registry: Registry): Vectors {
  const { codes, inCommands, unparsable } = createVectors(registry) as unknown as Vectors;
  return { codes: [...codes, largestNumber], inCommands, unparsable: [...unparsable, ...NO_CODES] };
}

/** Rules look at what is good style; these registries have none, and fit the schema all the same. */
const rules = Object.fromEntries(
  Object.keys(ruleDescriptions)
    .filter((id) => /^(lint|i18n)\//.test(id) && !isRequired(id as RuleId))
    .map((id) => [id, 'off' as const]),
);

async function registryOf(source: Source): Promise<Registry> {
  const yaml = new TextEncoder().encode(stringify({ ...source, rules }));
  const { registry, diagnostics } = await load(yaml, 'hostile.yaml');
  if (registry === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return registry;
}

/** What JavaScript's numbers can hold to the unit, in every language: the same text is a code everywhere or nowhere. */
const largestNumber = {
  code: Number.MAX_SAFE_INTEGER,
  string: `${Number.MAX_SAFE_INTEGER}`,
  name: null,
  group: null,
  kind: null,
  outcome: 'error',
  retry: 'never',
  done: 'check',
  parameter: null,
  httpStatus: null,
  limit: null,
  text: null,
  hint: null,
};

const NO_CODES = [
  ...['9007199254740992', '9223372036854775808', '18446744073709551616', '9'.repeat(400)],
  ...['1000\n', '\n1000', '1000\r\n', '\t1000', '1000\u00a0', '1000\u200b', '1000\n1000', '\ufeff1000'],
  ...[
    '00',
    '-0',
    '+0',
    '0.0',
    '1000.',
    '.5',
    '1_000',
    '1,000',
    '0b1',
    '0o7',
    '1000L',
    '1000n',
    '$1000',
    '1000%',
  ],
  ...[
    '１０００',
    '²',
    '1²',
    '½',
    '१०००',
    '𝟏𝟎𝟎𝟎',
    '٣1000',
    '1000٣',
    'NaN',
    'Infinity',
    '∞',
    'true',
    'null',
    '*',
    '[0-9]',
  ],
];

/** Ends a comment, a string or a line in some language, or begins something in it. */
const TEXTS = [
  '*/ /* // # <!-- --> #> <# ?> <?php %> {{name}} {{{name}}} {{!',
  `it's "quoted" \`thrice\` '' "" \`\` ''' """ """" \`\`\` ‘a’ “b” „c‟ ‚d‛ «e»`,
  '"',
  "'",
  'ends in a quote "',
  "ends in a quote '",
  'ends in backslashes \\\\',
  'ends in a backslash \\',
  'ends in three quotes """',
  'ends in four quotes """"',
  '+build ignore',
  'go:build ignore',
  `${'long '.repeat(18)} +build ignore +build ignore`,
  '\\n \\t \\0 \\x41 \\u0041 \\u{41} \\U00000041 \\N{DIGIT ONE} \\101 \\" \\\' \\` \\$ \\\r',
  `$name \${name} $(name) \`name\` #{name} %name% %s %d %n %% {0} {} {name} @name @@ ~ ! !!`,
  'line\nbreak\r\nand another\rand one more\n\nand a blank line',
  '\nbegins and ends with line breaks\n',
  ' begins and ends with spaces ',
  '\ttab\tand\u00a0no-break\u3000space\ufeff ',
  'separators\u2028and\u2029and\u0085and\u000band\u000cand\u001c',
  'controls \u0001\u0002\u0007\u0008\u000e\u001a\u001b[31m\u001f\u007f\u0080\u009f',
  'controls before digits \u00011\u00022\u00079\u001b0',
  'žluťoučký kůň – ñ ß İ ı ﬁ Ω 漢字 עברית العربية',
  'emoji 😀👩‍👩‍👧‍👦🇨🇿 and beyond 𝒳𐍈',
  'turned \u202e\u2066 around \u2069\u202c\u200f\u200b',
  'combining e\u0301 and \u0301',
  'nul \u0000 inside and before a digit \u00007',
  '@deprecated @see {@link Foo} @param $x @return never',
  '.. deprecated:: 1.0\n   :param x:\n>>> 1/0\n| table | * [link](http://example.org) <b>bold</b> &amp; &#65;',
  '=begin\n=cut\n__END__\nEOF\nEND\n:q!\n%%\n__halt_compiler();',
  '- - -- --- trailing dashes --',
  '-n -e -- -',
  'a'.repeat(300),
  'many words '.repeat(40),
  `${"quote's ".repeat(20)}${'back\\slash '.repeat(20)}${'–'.repeat(90)}`,
  'shellcheck = a linter',
  'Begin signature block',
  '\u0001@name \u0001*/ $name $(name) \\ "\u0001',
  '0',
  'null',
];

/** Those that titles can have: in one line, without anything invisible. */
const LINES = TEXTS.filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/u.test(text));

/** Names that are keywords, constants, functions or types somewhere, or that differ from another by little. */
const NAMES = [
  ...['CLASS', 'NULL', 'TRUE', 'FALSE', 'NONE', 'NIL', 'ERROR', 'DEFAULT', 'SELF', 'SUPER', 'STATIC', 'TYPE'],
  ...['IF', 'FUNCTION', 'INT', 'INTEGER', 'STRING', 'NEW', 'END', 'EOF', 'NAN', 'UNKNOWN', 'OTHER', 'VALUE'],
  ...['E_1', 'A1_B', 'EQUALS', 'TO_STRING', 'KIND', 'KINDS', 'CODE', 'CODES', 'PARSE', 'X'],
];

const KINDS = [
  ...['class', 'null', 'none', 'nil', 'default', 'if', 'self', 'type', 'unknown', 'other', 'string', 'x'],
  ...['true', 'error', 'never', 'ok', 'rate-limit', 'a-1-b', 'code', 'kind', 'esac', 'case'],
];

const OUTCOMES = ['success', 'pending', 'error'] as const;
const RETRIES = ['never', 'later', 'after-window', 'after-fix', 'after-check'] as const;
const SCOPES = ['account', 'ip-address', 'object'] as const;
const WINDOWS = ['minute', 'hour', 'day', 'unknown'] as const;

const kind = (index: number): SourceKind => ({
  title: { cs: LINES[index % LINES.length] ?? '', en: 'Title' },
  description: { cs: TEXTS[(index * 7) % TEXTS.length] ?? '', en: 'Description' },
  outcome: OUTCOMES[index % 3] ?? 'error',
  retry: RETRIES[index % 5] ?? 'never',
  httpStatus: 400,
});

const code = (text: string, index: number): SourceCode => ({
  name: NAMES[index] ?? `NAME_${index}`,
  kind: KINDS[index % KINDS.length] ?? '',
  message: { cs: text, en: 'Message' },
  hint: { cs: TEXTS[(index * 5) % TEXTS.length] ?? '', en: 'Hint' },
  parameter: 'class',
  meanings: meanings(text, index),
  ...(index % 4 === 0 ? { retry: RETRIES[(index / 4) % 5] ?? 'never' } : {}),
  ...(index % 5 === 0
    ? {
        limit: {
          scope: SCOPES[index % 3] ?? 'account',
          window: WINDOWS[index % 4] ?? 'day',
          ...(index % 2 === 0 ? { requests: index + 1 } : { commands: ['if', 'default'] }),
        },
      }
    : {}),
  ...(index % 6 === 0 ? { elsewhere: { other: { text: LINES[index % LINES.length] ?? '' } } } : {}),
  ...(index % 3 === 0
    ? { deprecated: { since: '1.0.0', reason: { cs: text, en: 'Reason' }, replacedBy: 999999999999998 } }
    : {}),
});

/** Each way in which a code can mean something else in a command. */
const meanings = (text: string, index: number): SourceMeaning[] => [
  { commands: ['default', 'again'], message: { cs: text, en: 'Meaning' } },
  { commands: ['esac'], answer: index % 2 === 0 ? 'positive' : 'negative' },
  { commands: ['if', 'read-2'], parameter: null, hint: { cs: text, en: 'Hint in a command' } },
  { commands: ['order'], done: index % 2 === 0 ? 'already' : 'check' },
  { commands: ['null'], kind: KINDS[(index * 3) % KINDS.length] ?? '', parameter: 'in_command' },
  { commands: ['read'], retry: RETRIES[index % 5] ?? 'never', done: 'check' },
];

/** Numbers around the ends of the integer types. */
const NUMBERS = [
  ...[0, 1, 9, 10, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2147483647, 2147483648],
  ...[4294967295, 4294967296, 999999999999997, 999999999999998],
];

const numberedCodes = (): Record<string, Record<string, SourceCode>> => {
  const codes: Record<string, Record<string, SourceCode>> = {};
  const count = Math.max(TEXTS.length, NAMES.length);
  for (let index = 0; index < count; index++) {
    const number = NUMBERS[index] ?? 2000 + index;
    const group = number < 10 ? 'x' : number >= 2000 && number < 2100 ? '20xx' : 'x'.repeat(15);
    codes[group] = { ...codes[group], [number]: code(TEXTS[index % TEXTS.length] ?? '', index) };
  }
  return codes;
};

const group = (outcome: (typeof OUTCOMES)[number], codes: Record<string, SourceCode>) => ({
  title: { cs: TEXTS[0] ?? '', en: 'Title' },
  outcome,
  codes,
});

const full: Source = {
  name: 'evil API_2-x',
  version: '0.0.1-alpha.1',
  license: 'MIT OR Apache-2.0',
  copyright: `2026 ?> */ #> """ ''' \\ coding: utf-7 --> end`,
  documentation: 'https://example.org/**(x)/$(x)/docs/',
  locales: ['cs', 'en'],
  source: { title: 'Source', url: 'https://example.org/(*?a=1&b=$(x)#%20' },
  systems: { other: { title: `Other ?> */ #> """ ''' \\ --> system` } },
  kinds: Object.fromEntries(KINDS.map((id, index) => [id, kind(index)])),
  commands: {
    default: {},
    if: { effect: 'idempotent' },
    esac: {},
    null: { effect: 'order' },
    order: { effect: 'order' },
    again: { effect: 'idempotent' },
    read: { effect: 'read' },
    'read-2': { effect: 'read' },
    // No code has a meaning in these: the effect alone matters.
    'a-read': { effect: 'read' },
    'a-change': { effect: 'idempotent' },
    'a-job': { effect: 'order' },
  },
  groups: {
    ...Object.fromEntries(
      Object.entries(numberedCodes()).map(([id, codes], index) => [
        id,
        group(OUTCOMES[index % 3] ?? 'error', codes),
      ]),
    ),
    '3xxx': group('pending', {}),
    '31xx': group('success', {}),
    '3': group('error', {}),
  },
};

/** With small numbers, and with nothing that can be left out. */
const plain: Source = {
  name: 'plain',
  version: '1.0.0',
  locales: ['en'],
  kinds: { ok: { title: { en: 'Done' }, outcome: 'success', retry: 'never', httpStatus: 200 } },
  groups: {
    '3xx': {
      title: { en: 'Group' },
      outcome: 'success',
      codes: Object.fromEntries(
        TEXTS.map((text, index) => [
          300 + index,
          { name: `NAME_${index}`, kind: 'ok', message: { en: text } },
        ]),
      ),
    },
  },
};

/** Without a code, a licence, a copyright notice or a source. */
const empty: Source = {
  name: 'if',
  version: '1.0.0',
  locales: ['en'],
  kinds: { default: { title: { en: 'Default' }, outcome: 'pending', retry: 'later', httpStatus: 200 } },
  groups: { xx: { title: { en: 'Group' }, outcome: 'pending', codes: {} } },
};

const registries = await Promise.all([full, plain, empty].map(registryOf));
