import type { Source, SourceCode } from '../../generator/source/source.ts';
import labels from '../../templates/docs/labels.json' with { type: 'json' };

const EXTENSION = { 'x-map': { inner: 'of mine' }, 'x-text': 'of mine' } as object;

const code = (name: string, others: Partial<SourceCode> = {}): SourceCode => ({
  name,
  aliases: [`OLD_${name}`],
  kind: 'refused',
  message: { en: `Message ${name}`, cs: `Zpráva ${name}` },
  hint: { en: `Hint ${name}`, cs: `Rada ${name}` },
  description: { en: `Description ${name}`, cs: `Popis ${name}` },
  documented: `Documented ${name}`,
  parameter: 'owner_c',
  since: '1.0.0',
  commands: ['user-create'],
  inferredCommands: ['user-delete'],
  elsewhere: { epp: { text: `Elsewhere ${name}`, same: false } },
  meanings: [
    {
      commands: ['user-create'],
      message: { en: `Meaning ${name}`, cs: `Význam ${name}` },
      hint: { en: `Hint in command ${name}`, cs: `Rada v příkazu ${name}` },
      kind: 'limited',
      parameter: 'admin_c',
    },
  ],
  limit: { scope: 'account', window: 'hour', requests: 9, commands: ['user-create'] },
  deprecated: { since: '1.0.0', reason: { en: `Reason ${name}`, cs: `Důvod ${name}` }, replacedBy: 2999 },
  'x-allow': ['lint/order'],
  ...EXTENSION,
  ...others,
});

const answerPaths = (prefix: string) => ({
  id: `${prefix}Id`,
  clientId: `${prefix}Client`,
  serverId: `${prefix}Server`,
  data: `${prefix}Data`,
});

/**
 * A source with something at every place where the schema allows a text.
 *
 * @param codes how many codes hold all that a code can
 */
export const createFullSource = (codes = 1): Source => ({
  name: 'Full',
  version: '1.0.0',
  license: 'MIT',
  copyright: '2026 Someone',
  documentation: 'https://example.org/docs/',
  rules: { 'lint/order': 'off' },
  locales: ['en', { tag: 'cs' }],
  source: { title: 'The publication', url: 'https://example.org/source' },
  envelope: {
    code: 'code',
    result: 'result',
    command: 'command',
    ...answerPaths(''),
    notification: { code: 'noteCode', result: 'noteResult', command: 'noteCommand', ...answerPaths('note') },
    pushed: { code: 'pushCode', result: 'pushResult', command: 'pushCommand', ...answerPaths('push') },
    items: {
      at: 'items',
      commands: ['user-create'],
      code: 'itemCode',
      result: 'itemResult',
      command: 'itemCommand',
      ...answerPaths('item'),
    },
  },
  labels: { en: labels.en },
  reserved: { 2998: { reason: 'It was given back.', name: 'GIVEN_BACK' } },
  systems: { epp: { title: 'EPP', url: 'https://example.org/epp' } },
  kinds: {
    refused: {
      title: { en: 'Refused', cs: 'Odmítnuto' },
      description: { en: 'Not done.', cs: 'Neprovedeno.' },
      outcome: 'error',
      retry: 'after-fix',
      httpStatus: 400,
      ...EXTENSION,
    },
    limited: {
      title: { en: 'Limited', cs: 'Omezeno' },
      outcome: 'error',
      retry: 'after-window',
      httpStatus: 429,
    },
  },
  commands: {
    'user-create': { url: 'https://example.org/create', ...EXTENSION },
    'user-delete': {},
  },
  groups: {
    '2xxx': {
      title: { en: 'Errors', cs: 'Chyby' },
      description: { en: 'All errors.', cs: 'Všechny chyby.' },
      outcome: 'error',
      codes: {
        ...Object.fromEntries(
          Array.from({ length: codes }, (_, index) => [2000 + index, code(`CODE_${index}`)]),
        ),
        2999: { name: 'LAST', kind: 'refused', message: { en: 'Last', cs: 'Poslední' } },
      },
      ...EXTENSION,
    },
  },
  ...EXTENSION,
});
