import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import { formats } from '../../generator/diagnostics/formats/index.ts';
import fc from '../helpers/fastCheck.ts';
import { putTexts } from '../helpers/schemaStrings.ts';
import { structureOf } from '../helpers/structure.ts';
import { allows, createSample, loadWith, PLACES } from './hostileSources.ts';
import { findAccepted, loadRegistry, packTexts, renderAll } from './packs.ts';
import { arbitraryPayload, PAYLOADS } from './payloads.ts';

/** How many sources the property is tried with; each has another text at every place. */
const numRuns = Number(process.env.SECURITY_RUNS ?? 4);
const timeout = 60_000 + numRuns * 30_000;

const sample = createSample();
const nameOf = ({ path, part }: (typeof PLACES)[number]): string => `${part} ${path.join('/')}`;

test('the sample has a text at each place where the schema allows one', () => {
  const missing = PLACES.filter((place) => putTexts(sample, place, ['x']).count === 0);
  expect(missing.map(nameOf)).toEqual([]);
});

test('texts for people and data of one’s own are all that may have more than one line', () => {
  const ends = [
    'a\nb',
    'a\r\nb',
    'a\u0085b',
    'a\u2028b',
    'a\u2029b',
    '1.0.0\n',
    'MIT\n',
    'https://x/\n',
    'a\u001b[1m',
  ];
  const open = PLACES.filter((place) => ends.some((text) => allows(place, text, sample))).map(nameOf);
  expect(open.filter((name) => !/\/?x-/.test(name))).toEqual([
    'value kinds/*/description/*',
    'value groups/*/description/*',
    'value groups/*/codes/*/message/*',
    'value groups/*/codes/*/documented',
    'value groups/*/codes/*/hint/*',
    'value groups/*/codes/*/description/*',
    'value groups/*/codes/*/meanings/[]/message/*',
    'value groups/*/codes/*/meanings/[]/hint/*',
    'value groups/*/codes/*/deprecated/reason/*',
  ]);
  expect(open.filter((name) => /^key .*x-\*$/.test(name))).toEqual([]);
});

test('an address is one of the web, and ends neither a comment nor a text', () => {
  const places = PLACES.filter(({ path }) => /^(url|documentation)$/.test(path.at(-1) ?? ''));
  expect(places.length).toBeGreaterThan(3);
  const allowed = new Set(
    places.flatMap((place) =>
      PAYLOADS.flatMap((text) => [text, `${text}/`]).filter((text) => allows(place, text, sample)),
    ),
  );
  for (const text of allowed) expect(text).toMatch(/^https?:\/\/(?!.*\*\/)[^\s"'<>\\`{}|^\p{C}]+$/u);
});

describe('whatever is put at any place of a source', () => {
  test('a finding shows it, and neither a terminal nor a log obeys it', { timeout }, async () => {
    const places = fc.constantFrom(...PLACES);
    await fc.assert(
      fc.asyncProperty(places, arbitraryPayload, async (place, text) => {
        const { registry, diagnostics } = await loadWith(place, text, sample);
        if (registry === undefined) expectHarmless(diagnostics, text);
      }),
      { numRuns: numRuns * 100, examples: PAYLOADS.slice(0, 40).map((text) => [PLACES[3], text]) as never },
    );
  });

  test('each target makes the same of it but for its texts', { timeout }, async () => {
    const expected = await structures(createSample());
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryPayload, { minLength: 3, maxLength: 9 }),
        fc.nat(),
        async (texts, number) => {
          const accepted = findAccepted([
            ...PAYLOADS.slice(number % 90, (number % 90) + 20),
            ...texts,
            'plain',
            'simple',
          ]);
          const actual = await structures(packTexts(accepted, number), texts.join('') || 'codes.yaml');
          for (const [path, structure] of expected)
            expect([path, actual.get(path)]).toEqual([path, structure]);
          expect([...actual.keys()]).toEqual([...expected.keys()]);
        },
      ),
      { numRuns },
    );
  });
});

async function structures(source: object, file?: string): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { path, text } of await renderAll(await loadRegistry(source), file)) {
    found.set(path, await structureOf(path, text));
  }
  return found;
}

/** What terminals and the runners of CI servers act upon. */
function expectHarmless(diagnostics: readonly Diagnostic[], text: string): void {
  expect(diagnostics).not.toEqual([]);
  const context = {
    lines: () => [text],
    repositoryPath: (path: string) => `${path}${text}`,
    colors: false,
    maxWarnings: 0,
    program: { name: 'codebook', version: '1.0.0' },
  };
  const hostile = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: `::error::${text}`,
    detail: ` ::x::${text}\n${text}`,
  }));
  for (const [name, format] of Object.entries(formats)) {
    const lines = format(hostile, context).split('\n');
    for (const line of lines) {
      expect(line, name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      if (name === 'github') expect(line).toMatch(/^(::(error|warning) file=[^:]*,title=[^:,]*::.*)?$/);
      else expect(line, name).not.toMatch(/^\s*::|##\[/);
    }
  }
  JSON.parse(formats.json(hostile, context));
  JSON.parse(formats.sarif(hostile, context));
}
