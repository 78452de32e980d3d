import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWapi } from '../helpers/wapiRegistry.ts';
import { hasBrowser, type OpenSite, openSite } from './openSite.ts';

describe.skipIf(!hasBrowser)('the search in a browser', () => {
  let site: OpenSite;
  let shared: Page;
  beforeAll(async () => {
    site = await openSite(await loadWapi());
    shared = await site.open('index.html');
  });
  afterAll(async () => {
    expect(site.complaints).toEqual([]);
    await site.close();
  });

  /** The numbers of the results, in their order. */
  const results = (page: Page): Promise<string[]> => page.locator('.results b').allTextContents();

  const search = async (query: string): Promise<string[]> => {
    await shared.goto(site.urlOf('index.html'));
    await shared.keyboard.press('/');
    await shared.keyboard.type(query);
    return results(shared);
  };

  test.each([
    ['2', '2000'],
    ['2214', '2214'],
    ['WAPI 2317', '2317'],
    ['code: 2317', '2317'],
    ['23xx', '2301'],
    ['{"response":{"code":2214,"result":"Invalid request"}}', '2214'],
    ['2026-11-26 01:54:05 worker[318] WAPI error 3218', '3218'],
    ['UNSUPPORTED_TLD', '2201'],
    ['unsuported tld', '2201'],
    ['Authentication failure', '2050'],
    ['authentification', '2050'],
    ['clTRID', '2005'],
    ['poll-ack', '1002'],
    ['blocked requests', '2052'],
    ['rate-limit', '2006'],
  ])('for %s finds %s among the first', async (query, code) => {
    expect((await search(query)).slice(0, 5)).toContain(code);
  });

  test.each(['2214', 'WAPI 2317', '23xx'])('has numbers that fit %s first', async (query) => {
    const digits = query.match(/\d+/)?.[0] ?? '';
    expect((await search(query))[0]?.startsWith(digits)).toBe(true);
  });

  test.each([
    ['domena', 'doména'],
    ['prekrocen limit', 'Překročen limit'],
    ['DOMENA', 'doména'],
  ])('finds %s without its diacritics', async (query, text) => {
    await shared.goto(site.urlOf(`cs/index.html?q=${query}`));
    expect(
      (await shared.locator('.results li > a span').allTextContents()).join('\n').toLowerCase(),
    ).toContain(text.toLowerCase());
  });

  test('shows what to do beside each result', async () => {
    const page = await site.open('index.html?q=2214');
    expect(await page.locator('.results li').first().textContent()).toContain(
      'List each DNS server only once.',
    );
    await page.context().close();
  });

  test('combines filters, and counts what each choice would leave', async () => {
    const page = await site.open('index.html');
    await page.selectOption('[name=outcome]', 'error');
    await page.selectOption('[name=kind]', 'rate-limit');
    const count = (await results(page)).length;
    expect(count).toBeGreaterThan(2);
    expect(await page.locator('#found').textContent()).toBe(`Codes found: ${count}`);
    const groups = await page.locator('[name=group] option:not([value=""])').allTextContents();
    const counts = groups.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(counts.reduce((a, b) => a + b)).toBe(count);
    await page.selectOption('[name=group]', '22xx');
    expect(await results(page)).toEqual((await results(page)).filter((code) => code.startsWith('22')));
    await page.click('.clear');
    expect(await page.locator('#all').isVisible()).toBe(true);
    await page.context().close();
  });

  test('keeps its state in the address, and in the other language', async () => {
    const page = await site.open('index.html');
    await page.fill('#search', 'limit');
    await page.selectOption('[name=retry]', 'after-window');
    const found = await results(page);
    expect(new URL(page.url()).search).toBe('?q=limit&retry=after-window');
    await page.reload();
    expect(await results(page)).toEqual(found);
    await page.click('.languages a[hreflang=cs]');
    await page.waitForURL(/cs\/index\.html\?q=limit&retry=after-window$/);
    expect(await page.inputValue('#search')).toBe('limit');
    expect(await results(page)).not.toEqual([]);
    await page.context().close();
  });

  test('keeps the section in the other language', async () => {
    const page = await site.open('index.html#group-32xx');
    await page.click('.languages a[hreflang=cs]');
    await page.waitForURL(/cs\/index\.html#group-32xx$/);
    await page.context().close();
  });

  test('is worked by the keyboard alone', async () => {
    const page = await site.open('index.html');
    const focused = page.locator(':focus');
    await page.keyboard.press('/');
    expect(await focused.getAttribute('id')).toBe('search');
    await page.keyboard.type('22');
    const [first = '', second = ''] = await results(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused.textContent()).toContain(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused.textContent()).toContain(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused.getAttribute('id')).toBe('search');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search')).toBe('');
    await page.keyboard.press('Escape');
    expect(await focused.count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('2214');
    await page.keyboard.press('Enter');
    await page.waitForURL(/wapi-2214\.html$/);
    await page.keyboard.press('/');
    await page.waitForURL(/index\.html#search$/);
    expect(await focused.getAttribute('id')).toBe('search');
    await page.context().close();
  });

  test('opens a result by a click right after typing', async () => {
    const page = await site.open('index.html');
    await page.click('#search');
    await page.keyboard.type('2214');
    await page.click('.results a');
    await page.waitForURL(/wapi-2214\.html$/);
    await page.goBack();
    expect(await page.inputValue('#search')).toBe('2214');
    await page.context().close();
  });

  test.each(['#2214', '#wapi-2214'])('opens the code of the fragment %s', async (fragment) => {
    const page = await site.open(`index.html${fragment}`);
    await page.waitForURL(/wapi-2214\.html$/);
    await page.context().close();
  });

  test('shows more results on demand', async () => {
    const page = await site.open('index.html?outcome=error');
    expect(await results(page)).toHaveLength(30);
    await page.click('.more');
    expect(await results(page)).toHaveLength(60);
    await page.context().close();
  });

  test('explains a number that is not listed', async () => {
    const page = await site.open('index.html?q=2999');
    expect(await page.locator('#unlisted').textContent()).toContain(
      '2999 is not listed. Its range, 2xxx: Invalid request.',
    );
    await page.click('#unlisted a');
    await page.waitForURL(/unknown\.html\?2999$/);
    expect(await page.locator('h1').textContent()).toBe('2999 is not listed');
    expect(await page.locator('#range').textContent()).toContain('counts as refused');
    await page.click('.languages a[hreflang=cs]');
    await page.waitForURL(/cs\/unknown\.html\?2999$/);
    expect(await page.locator('h1').textContent()).toBe('Číslo 2999 v registru není');
    await page.click('#range a >> nth=0');
    await page.waitForURL(/cs\/wapi-\d+\.html$/);
    await page.context().close();
  });
});
