import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Registry } from '../../generator/model/registry.ts';
import { loadWapi } from '../helpers/wapiRegistry.ts';
import { hasBrowser, type OpenSite, openSite } from './openSite.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One of each, and what is long: many commands, many meanings, no hint, a limit. */
const PAGES = [
  'index.html',
  'index.html?q=domain',
  'kinds.html',
  'commands/index.html',
  'commands/wgp-domain-create.html',
  'unknown.html?2999',
  '404.html',
  'wapi-1000.html',
  'wapi-2006.html',
  'wapi-2303.html',
  'wapi-3217.html',
  'cs/index.html',
  'cs/wapi-1000.html',
  'cs/kinds.html',
];

describe.skipIf(!hasBrowser)('the pages in a browser', () => {
  let registry: Registry;
  let site: OpenSite;
  beforeAll(async () => {
    registry = await loadWapi();
    site = await openSite(registry);
  });
  afterAll(async () => {
    // No message of the console, no violation of the policy, no request to anywhere else.
    expect(site.complaints).toEqual([]);
    await site.close();
  });

  /** What a person would have to scroll sideways for. */
  const overflow = (page: Page): Promise<number> =>
    page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  describe('on a screen of 360 pixels', () => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open('index.html', { viewport: { width: 360, height: 740 } });
    });

    test.each(PAGES)('%s needs no scrolling sideways', async (path) => {
      await page.goto(site.urlOf(path));
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  // Only colours differ in the dark.
  describe.each([
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const)('in the %s', (colorScheme, rules) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open('index.html', { colorScheme });
    });

    test.each(PAGES)('%s has no fault that axe finds', async (path) => {
      await page.goto(site.urlOf(path));
      // It sees nothing of sections that the browser has not laid out yet.
      await page.evaluate(
        "for (const section of document.querySelectorAll('.group')) section.style.contentVisibility = 'visible'",
      );
      await page.evaluate(AXE);
      const options = JSON.stringify({ preload: false, ...rules });
      const { violations, incomplete } = await page.evaluate<AxeResults>(`axe.run(${options})`);
      const faults = [...violations, ...incomplete.filter((result) => !isText(result))].map(
        ({ id, nodes }) => `${id} ${nodes[0]?.html}`,
      );
      expect(faults).toEqual([]);
    });
  });

  test('are dark where the system is', async () => {
    const colourOf = async (colorScheme: 'light' | 'dark') => {
      const page = await site.open('index.html', { colorScheme });
      const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      await page.context().close();
      return colour;
    };
    expect(await colourOf('light')).toBe('rgb(255, 255, 255)');
    expect(await colourOf('dark')).toBe('rgb(20, 24, 28)');
  });

  test('print without what only a screen can use', async () => {
    const page = await site.open('wapi-2214.html', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.advice').isVisible()).toBe(true);
    for (const selector of ['.sections', '.languages', '.copies', '.neighbours', '.usages']) {
      expect(await page.locator(selector).isVisible(), selector).toBe(false);
    }
    expect(await page.evaluate<string>('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
    await page.context().close();
  });

  test('copy the number, the name and the lines of each language', async () => {
    const page = await site.open('wapi-2214.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied: string[] = [];
    for (const button of await page.locator('[data-copy]').all()) {
      await button.click();
      await page.waitForFunction("document.querySelector('.toast').textContent === 'Copied'");
      copied.push(await page.evaluate<string>('navigator.clipboard.readText()'));
    }
    expect(copied.slice(0, 5)).toEqual([
      '2214',
      'DUPLICATE_DNS_SERVER',
      "import { DUPLICATE_DNS_SERVER } from './wapi-constants.ts';",
      "import { DUPLICATE_DNS_SERVER } from './wapi-constants.js';",
      'use WapiCodes\\WapiCode;\nWapiCode::DUPLICATE_DNS_SERVER',
    ]);
    expect(copied).toHaveLength(12);
    await page.context().close();
  });

  test('are complete without a script', async () => {
    const page = await site.open('index.html', { javaScriptEnabled: false });
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('.codes li').count()).toBe(registry.codes.length);
    await page.click('.map a >> nth=4');
    await page.click('a[href="wapi-2214.html"]');
    expect(await page.locator('.advice').textContent()).toContain('List each DNS server only once.');
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.click('.languages a[hreflang=cs]');
    expect(await page.locator('.advice h2').textContent()).toBe('Co dělat');
    await page.click('.sections a >> nth=2');
    await page.click('a[href$="/domain-create.html"]');
    expect(await page.locator('h1').textContent()).toBe('domain-create');
    expect(await page.locator('.answers').allTextContents()).not.toEqual([]);
    await page.context().close();
  });

  test('jump to a code without a script', async () => {
    const page = await site.open('index.html#wapi-3217', { javaScriptEnabled: false });
    const top = "document.getElementById('wapi-3217').getBoundingClientRect().top";
    expect(await page.evaluate<number>(top)).toBeLessThan(900);
    await page.context().close();
  });
});

/** It cannot tell what is behind the text of a picture: the ground of the page, whose colours it checks elsewhere. */
const isText = ({ id, nodes }: AxeResult): boolean =>
  id === 'color-contrast' && nodes.every(({ html }) => html.startsWith('<text '));

interface AxeResults {
  readonly violations: readonly AxeResult[];
  readonly incomplete: readonly AxeResult[];
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
