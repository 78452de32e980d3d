import { createRegistry } from '../../generator/model/createRegistry.ts';
import type { Registry } from '../../generator/model/registry.ts';
import type { Source, SourceCode } from '../../generator/source/source.ts';

/** Text in both languages of the small registry. */
export const text = (en: string, cs = `${en} (cs)`) => ({ en, cs });

/** A small registry: codes 100 to 199 by kind `ok`, `busy` or `late`, in two ranges of which one is inside the other. */
export const sourceOf = (
  codes: Readonly<Record<string, SourceCode>>,
  others: Partial<Source> = {},
): Source => ({
  name: 'Tiny API',
  version: '1.0.0',
  locales: ['en', 'cs'],
  kinds: {
    late: { title: text('Late'), outcome: 'error', retry: 'after-window', httpStatus: 429 },
    busy: { title: text('Busy'), outcome: 'error', retry: 'later', httpStatus: 503 },
    ok: { title: text('Done'), outcome: 'success', retry: 'never', httpStatus: 200 },
  },
  commands: { send: {}, ask: { url: 'https://example.org/ask/', effect: 'read' } },
  groups: {
    '11x': { title: text('Inner'), outcome: 'success', codes: {} },
    '1xx': { title: text('Outer'), outcome: 'error', codes },
  },
  ...others,
});

export const registryOf = (codes: Readonly<Record<string, SourceCode>>, others?: Partial<Source>): Registry =>
  createRegistry(sourceOf(codes, others));
