import fc from 'fast-check';

/** A change to a text, such as people, editors and merges make by accident. */
export type Damage = (text: string) => string;

/** What has a meaning in YAML, JavaScript or a registry, where nobody expects it. */
const FRAGMENTS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '? ',
    '#',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!str ',
    '!',
    '%',
    '@',
    '`',
    '<<: ',
  ],
  ...[
    '---\n',
    '...\n',
    '\t',
    '\r\n',
    '\n\n',
    '    ',
    '\0',
    '\ufeff',
    '\u2028',
    '\u200b',
    '\ud800',
    '𝒳',
    '\\',
    '\u0007',
  ],
  ...[
    'null',
    '~',
    'true',
    '0x10',
    '1e3',
    '-1',
    '.nan',
    '99999999999999999999',
    '2024-01-01',
    '[]',
    '{}',
    '""',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: 1\n',
    'name: ',
    'kind: ',
    'message: ',
    'codes:\n',
    'en: ',
    'x-a: ',
    'x-allow: [lint/order]\n',
  ],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> other\n',
    '{{',
    '$t(',
    '*/',
    '</script>',
    '{count}',
    'а',
    'é',
    'e\u0301',
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.nat({ max: 40 });

const at = (text: string, where: number): number => Math.floor(where * text.length);

const splice = (text: string, from: number, count: number, by: string): string =>
  text.slice(0, from) + by + text.slice(from + count);

/** Swaps, repeats or drops whole lines. */
const lineDamage = fc.tuple(fc.constantFrom('swap', 'repeat', 'drop', 'indent', 'outdent'), place, place).map(
  ([how, first, second]): Damage =>
    (text) => {
      const lines = text.split('\n');
      const [a, b] = [Math.floor(first * lines.length), Math.floor(second * lines.length)];
      const [lineA = '', lineB = ''] = [lines[a], lines[b]];
      if (how === 'swap') lines.splice(a, 1, lineB).splice(b, 1, lineA);
      else if (how === 'repeat') lines.splice(b, 0, lineA);
      else if (how === 'drop') lines.splice(a, 1);
      else lines[a] = how === 'indent' ? `  ${lineA}` : lineA.replace(/^ {1,2}/, '');
      return lines.join('\n');
    },
);

const textDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, length).map(
    ([where, count]): Damage =>
      (text) =>
        splice(text, at(text, where), count, ''),
  ),
  fc.tuple(place, fc.constantFrom(...FRAGMENTS)).map(
    ([where, by]): Damage =>
      (text) =>
        splice(text, at(text, where), 0, by),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 5 })).map(([where, by]): Damage => {
    return (text) => splice(text, at(text, where), by.length, by);
  }),
  fc.tuple(place, place, length).map(([from, to, count]): Damage => {
    return (text) => splice(text, at(text, to), 0, text.slice(at(text, from), at(text, from) + count));
  }),
  place.map(
    (where): Damage =>
      (text) =>
        text.slice(0, at(text, where)),
  ),
);

/** Up to six changes, one after the other. */
export const arbitraryDamage: fc.Arbitrary<Damage> = fc
  .array(fc.oneof(lineDamage, textDamage), { minLength: 1, maxLength: 6 })
  .map(
    (changes): Damage =>
      (text) =>
        changes.reduce((damaged, change) => change(damaged), text),
  );
