import { describe, expect, test } from 'vitest';
import { addPast } from '../../../generator/model/past.ts';
import { site } from '../../../generator/targets/site/index.ts';
import { attribute, readPage, textOf } from '../../helpers/html.ts';
import { renderTarget } from '../../helpers/renderTarget.ts';
import { registryOf, text } from '../../model/registryOf.ts';

const registry = addPast(
  registryOf(
    {
      100: { name: 'OK', kind: 'ok', message: text('Done') },
      101: {
        name: 'SENT',
        kind: 'ok',
        message: text('Sent'),
        since: '1.1.0',
        aliases: ['DISPATCHED'],
        deprecated: { since: '2.0.0', reason: text('Answers no longer say it.') },
      },
    },
    { version: '2.0.0', reserved: { '15x': { reason: 'Kept for <tests>.' } } },
  ),
  {
    removed: [{ number: 103, name: 'LOST', version: '2.0.0', reason: 'It never happened.' }],
    history: [
      { version: '1.1.0', number: 101, change: 'added' },
      { version: '1.2.0', number: 101, change: 'renamed', from: 'DISPATCHED' },
      { version: '1.2.0', number: 101, change: 'kind', from: 'busy' },
      { version: '2.0.0', number: 101, change: 'deprecated' },
    ],
  },
);
const files = await renderTarget(registry, site);
const pageOf = (path: string) => readPage(files.get(path) ?? '').elements;
const textsOf = (path: string, id: string) =>
  pageOf(path)
    .filter((element) => attribute(element, 'id') === id)
    .map(textOf);

describe('the page of a code', () => {
  test('shows its history, the first release first', () => {
    const page = files.get('tiny-api-101.html') ?? '';
    const [history = ''] = /<h2 id="history">.*?<\/section>/s.exec(page) ?? [];
    expect(history.match(/1\.1\.0|1\.2\.0|2\.0\.0|Added\.|Renamed|Another kind|Retired\./g)).toEqual([
      '1.1.0',
      'Added.',
      '1.2.0',
      'Renamed',
      '1.2.0',
      'Another kind',
      '2.0.0',
      'Retired.',
    ]);
    expect(history).toContain('it was <code>DISPATCHED</code>');
    expect(history).toContain('Answers no longer say it.');
  });

  test('shows the earlier names, and no history where there is none', () => {
    expect(files.get('tiny-api-101.html')).toContain('Earlier names');
    expect(textsOf('tiny-api-100.html', 'history')).toEqual([]);
  });
});

test('a removed code keeps a page that says what it was', () => {
  const headings = pageOf('cs/tiny-api-103.html').filter(({ tagName }) => tagName === 'h1');
  expect(headings.map(textOf)).toEqual(['103 bylo LOST']);
  expect(files.get('tiny-api-103.html')).toContain(
    '103 was LOST. It was removed in version 2.0.0: It never happened.',
  );
});

test('the page about unlisted numbers lists what no code may have', () => {
  expect(files.get('unknown.html')).toContain('<li>150–159 is reserved: Kept for &lt;tests&gt;.</li>');
});

test('the search knows earlier names, removed codes and reserved numbers', () => {
  const data = JSON.parse(/=(\{.*\});\s*$/s.exec(files.get('search.js') ?? '')?.[1] ?? '');
  expect(data.reserved.map((row: unknown[]) => row.slice(0, 3))).toEqual([
    [103, 103, 'LOST'],
    [150, 159, ''],
  ]);
  expect(JSON.stringify(data.codes)).toContain('DISPATCHED');
});

test('the map tells removed and reserved numbers from free ones', () => {
  const map = files.get('map.svg') ?? '';
  // Cells are 10 wide: 101 is deprecated, 103 was removed, 150 to 159 are reserved.
  expect(map).toContain('<path class="retired" d="M11 1l8 8m0 -8l-8 8M31 1l8 8m0 -8l-8 8"/>');
  expect(map.match(/M\d+ 51m1 1h6v6h-6z/g)).toHaveLength(10);
  expect(map).toContain('next free: 102');
});
