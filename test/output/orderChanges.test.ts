import { expect, test } from 'vitest';
import { parseManifest } from '../../generator/output/manifest.ts';
import { orderChanges } from '../../generator/output/orderChanges.ts';
import { planChanges } from '../../generator/output/planChanges.ts';
import { hashText } from '../../generator/text/hashText.ts';
import fc from '../helpers/fastCheck.ts';
import { memoryHost } from '../helpers/memoryHost.ts';

const MANIFEST = '.x-codes.sha256';

/** One run of `generate` that is killed after some steps. Gives its conflicts. */
function generate(files: Map<string, string>, texts: Readonly<Record<string, string>>, steps: number) {
  const host = memoryHost(Object.fromEntries(files));
  const listed = parseManifest(host.files.get(MANIFEST) ?? '');
  const existing = new Map(
    [MANIFEST, ...Object.keys(texts), ...listed.keys()].flatMap((path) => {
      const entry = host.inspect('.', path);
      return entry === undefined ? [] : [[path, entry] as const];
    }),
  );
  const plan = planChanges({
    rendered: Object.entries(texts).map(([path, text]) => ({
      path,
      hash: hashText(text),
      content: { text },
    })),
    existing,
    manifestName: MANIFEST,
    listed,
    others: new Map(),
    inputs: new Set(),
    adopt: false,
  });
  if (plan.conflicts.length > 0) return plan.conflicts;
  host.beginTransaction('.').commit(orderChanges(plan, listed, MANIFEST).slice(0, steps));
  files.clear();
  for (const [path, text] of host.files) files.set(path, text);
  return [];
}

/** Files of three paths of which none is in the way of another, each missing or with one of two texts. */
const version = fc
  .record({
    a: fc.constantFrom(undefined, '1', '2'),
    b: fc.constantFrom(undefined, '1', '2'),
    c: fc.constantFrom(undefined, 'sql/x', 'sql/x/y'),
  })
  .map(({ a, b, c }) => ({
    ...(a !== undefined && { 'docs/a.md': a }),
    ...(b !== undefined && { 'sql/b': b }),
    ...(c !== undefined && { [c]: 'c' }),
  }));

test('whenever runs are killed, the next one makes what it should, and people keep their files', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ texts: version, steps: fc.nat(8) }), { maxLength: 4 }),
      version,
      (killed, last) => {
        const files = new Map([['sql/mine', 'mine']]);
        for (const { texts, steps } of killed) expect(generate(files, texts, steps)).toEqual([]);
        expect(generate(files, last, Number.POSITIVE_INFINITY)).toEqual([]);
        files.delete(MANIFEST);
        expect(Object.fromEntries(files)).toEqual({ ...last, 'sql/mine': 'mine' });
      },
    ),
    { numRuns: 2000 },
  );
});
