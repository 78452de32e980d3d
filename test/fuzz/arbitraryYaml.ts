import fc from 'fast-check';

/** Text as it stands in a block of YAML, given the indentation of the block. */
type Rendering = (indent: string) => string;

const TRAPS = [
  ...[': ', ':', ' #', '#', '- ', '-', '[', ']', '{', '}', ',', ', ', '"', "'", '&', '*', '!', '|', '>', '%'],
  ...['@', '`', '? ', '?', '~', '.', '+', '=', '\\', '\\n', '\\u00e9', '\\x41', '\\/', "''", '0x', 'e5', '_'],
  ...['\u00a0', '\u2028', '\u0085', '\t', '\0', '\r', '\ufeff', '\ud800', '\u200b', '\n', '\n\n', '---'],
  ...['<<'],
];

const LIKE_TEXT = [
  ...['null', 'true', 'false', 'yes', 'nulls', 'true x', '0', '7', '2201', '-1', '1.0.0', '1_000', '1e'],
  ...['5 %'],
  ...['999999999999999', '2024-01-01', '<<', '=', 'a:b', 'a#b', 'http://a.b/c?d=e#f', '1:2'],
];

const UNLIKE_TEXT = [
  ...['null', 'Null', 'NULL', '~', 'true', 'True', 'FALSE', 'yes', 'nulls', 'true x', '.inf', '-.INF'],
  ...['.nan'],
  ...['0', '7', '2201', '-1', '-0', '+1', '007', '1.5', '1.', '.5', '1e3', '1.5E-3', '0x1f', '0X1F', '0o17'],
  ...['1.0.0', '1_000', '1e', '999999999999999', '9007199254740993', '99999999999999999999', '2024-01-01'],
  ...['...', '---', '<<', '=', 'a:b', 'a#b', 'a #b', 'http://a.b/c?d=e#f', '-a', '- a', '1:2', '5 %', '{x}'],
];

const words = fc
  .array(
    fc.oneof(
      { weight: 80, arbitrary: fc.constantFrom('a', 'Done', 'x_1', '7', 'é', '„quoted“', '😀', ' ', ' ') },
      { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const scalar = fc.oneof(
  { weight: 20, arbitrary: words },
  { weight: 8, arbitrary: fc.constantFrom(...LIKE_TEXT) },
  { weight: 1, arbitrary: fc.constantFrom(...UNLIKE_TEXT) },
  { weight: 8, arbitrary: words.map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: words.map((text) => `"${text}"`) },
  { weight: 8, arbitrary: words.map((text) => `'${text.replaceAll("'", "''")}'`) },
  { weight: 2, arbitrary: words.map((text) => `'${text}'`) },
);

const key = fc.oneof(
  {
    weight: 80,
    arbitrary: fc.constantFrom('en', 'cs', 'name', 'x-a', '2201', '300', '0', '7xx', '02201', 'i18n/a'),
  },
  { weight: 20, arbitrary: fc.constantFrom('"q"', "'q'", '"22"', 'a.b', '_', 'null', '1.5', '"a: b"', "''") },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"<<"', '__proto__', 'constructor', 'é', '-', '? a', 'a b', '*a', '&a b'),
  },
);

const tail = fc.oneof(
  { weight: 30, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: fc.constantFrom(' # note: "a', '   #', '  ', ' ') },
  { weight: 1, arbitrary: fc.constantFrom('#x', ' x', ' "', ',', ']', '\t') },
);

const gap = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(' ', ' ', '  ') },
  { weight: 1, arbitrary: fc.constantFrom('', '\n', '\n  ', '\t') },
);

/** How much further something is indented than what it belongs to. */
const step = fc.oneof(
  { weight: 25, arbitrary: fc.constantFrom('  ', '  ', ' ', '    ') },
  { weight: 1, arbitrary: fc.constant('') },
);

/** What stands between two entries. */
const between: fc.Arbitrary<Rendering> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(() => '') },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Rendering>(
      () => '\n',
      () => '# note: [\n',
      (indent) => `${indent}# note\n`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Rendering>(
      (indent) => `${indent}\n`,
      (indent) => `${indent}   \n`,
      (indent) => `${indent}   # note\n\n`,
      (indent) => `${indent.slice(1)}# note\n`,
    ),
  },
);

const blockText: fc.Arbitrary<Rendering> = fc
  .record({
    header: fc.oneof(
      { weight: 25, arbitrary: fc.constantFrom(' >-', ' |-', ' >', ' |') },
      { weight: 1, arbitrary: fc.constantFrom(' >+', ' |2', ' >-x', '>-', ' | # note', ' |# note', ' >-  ') },
    ),
    step,
    lines: fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 30, arbitrary: words },
          { weight: 2, arbitrary: fc.constantFrom('', ' ', '# a', '- a', ' more', 'a: b', '"a', '...') },
        ),
        fc.oneof(
          { weight: 40, arbitrary: fc.constant('') },
          { weight: 1, arbitrary: fc.constantFrom(' ', '-') },
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    end: fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', ' \n', '      \n', '\n      # a\n', '# a\n') },
    ),
  })
  .map(
    ({ header, step, lines, end }): Rendering =>
      (indent) => {
        const inner = indent + step;
        const rendered = lines.map(([line, shift]) =>
          shift === '-' ? inner.slice(1) + line : inner + shift + line,
        );
        return `${header}\n${rendered.join('\n')}\n${end}`;
      },
  );

/** A break between the parts of a flow collection. */
const flowBreak: fc.Arbitrary<Rendering> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<Rendering>(
      () => '',
      () => ' ',
    ),
  },
  {
    weight: 2,
    arbitrary: step.map(
      (step): Rendering =>
        (indent) =>
          `\n${indent}${step}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Rendering>(
      (indent) => `\n\n${indent} `,
      (indent) => ` # note\n${indent} `,
      (indent) => `# note\n${indent} `,
      (indent) => `\n# note ]\n${indent}  `,
    ),
  },
);

const comma = fc.oneof(
  { weight: 40, arbitrary: fc.constant(',') },
  { weight: 1, arbitrary: fc.constantFrom('', ',,') },
);

const flow: fc.Memo<Rendering> = fc.memo((depth) => {
  const item: fc.Arbitrary<Rendering> =
    depth <= 1
      ? scalar.map((text) => () => text)
      : fc.oneof(
          { weight: 3, arbitrary: scalar.map((text) => () => text) },
          { weight: 1, arbitrary: flow() },
        );
  const pair = fc
    .tuple(
      key,
      fc.oneof(
        { weight: 40, arbitrary: fc.constant(': ') },
        { weight: 1, arbitrary: fc.constantFrom(':', ':\n   ', ' : ', '') },
      ),
      item,
    )
    .map(
      ([key, colon, value]): Rendering =>
        (indent) =>
          key + colon + value(indent),
    );
  const inside = (parts: fc.Arbitrary<Rendering>, open: string, close: string): fc.Arbitrary<Rendering> =>
    fc
      .tuple(
        fc.array(fc.tuple(flowBreak, parts, flowBreak, comma), { maxLength: 3 }),
        flowBreak,
        fc.nat({ max: 7 }),
      )
      .map(
        ([parts, last, trailing]): Rendering =>
          (indent) =>
            open +
            parts
              .map(
                ([before, part, after, comma], index) =>
                  before(indent) +
                  part(indent) +
                  after(indent) +
                  (index < parts.length - 1 || trailing === 0 ? comma : ''),
              )
              .join('') +
            last(indent) +
            close,
      );
  return fc.oneof(
    { weight: 25, arbitrary: inside(item, '[', ']') },
    { weight: 25, arbitrary: inside(pair, '{', '}') },
    { weight: 1, arbitrary: inside(pair, '[', ']') },
    { weight: 1, arbitrary: inside(item, '{', '}') },
  );
});

const block: fc.Memo<Rendering> = fc.memo((depth) => {
  const scalarOrFlow = fc.oneof(
    {
      weight: 5,
      arbitrary: scalar.map(
        (text): Rendering =>
          () =>
            text,
      ),
    },
    { weight: 3, arbitrary: flow(2) },
  );
  const inline = fc.tuple(gap, scalarOrFlow, tail).map(
    ([gap, value, tail]): Rendering =>
      (indent) =>
        `${gap}${value(indent)}${tail}\n`,
  );
  const below = fc.tuple(tail, step, scalarOrFlow, tail).map(
    ([first, step, value, last]): Rendering =>
      (indent) =>
        `${first}\n${indent}${step}${value(indent)}${last}\n`,
  );
  const list = fc
    .tuple(
      tail,
      fc.constantFrom('', '  '),
      fc.array(
        fc.tuple(
          between,
          fc.oneof(
            { weight: 30, arbitrary: fc.constant('-') },
            { weight: 1, arbitrary: fc.constantFrom('- -', '', '- a:', ' -') },
          ),
          inline,
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(
      ([tail, step, items]): Rendering =>
        (indent) =>
          `${tail}\n${items.map(([before, dash, item]) => before(indent + step) + indent + step + dash + item(indent + step)).join('')}`,
    );
  const nested = fc.tuple(tail, step, depth <= 1 ? fc.constant<Rendering>(() => '') : block()).map(
    ([tail, step, map]): Rendering =>
      (indent) =>
        `${tail}\n${map(indent + step)}`,
  );
  const value = fc.oneof(
    { weight: 6, arbitrary: inline },
    { weight: 3, arbitrary: blockText },
    { weight: 1, arbitrary: below },
    { weight: 1, arbitrary: list },
    { weight: 4, arbitrary: nested },
  );
  const shift = fc.oneof(
    { weight: 40, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant(' ') },
  );
  return fc
    .uniqueArray(fc.tuple(between, shift, key, value), {
      minLength: 1,
      maxLength: 3,
      selector: ([, , key]) => key,
    })
    .map(
      (entries): Rendering =>
        (indent) =>
          entries
            .map(([before, shift, key, value]) => `${before(indent)}${indent}${shift}${key}:${value(indent)}`)
            .join(''),
    );
});

/**
 * YAML in the layouts in which people write registries, with whatever has a meaning in YAML in all its places: sometimes
 * well-formed, sometimes not.
 */
export const arbitraryYaml: fc.Arbitrary<string> = fc
  .tuple(block(3), fc.nat({ max: 9 }))
  .map(([map, cut]) => `top: 1\n${cut === 0 ? map('').replace(/\n+$/, '') : map('')}`);
