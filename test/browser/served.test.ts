import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWapi } from '../helpers/wapiRegistry.ts';
import { hasBrowser, type OpenSite, openSite } from './openSite.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves a folder below a path, and its 404.html in place of what it does not have, like hosts of static sites. */
function serve(folder: string, base: string): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/[?#].*/, '').replace(base, '') || 'index.html';
    const file = existsSync(`${folder}/${path}`) ? path : '404.html';
    response.writeHead(file === path ? 200 : 404, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] });
    response.end(readFileSync(`${folder}/${file}`));
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

describe.skipIf(!hasBrowser)('the site below a path of a server', () => {
  let site: OpenSite;
  let server: Server;
  let root: string;
  beforeAll(async () => {
    site = await openSite(await loadWapi(), { site: { url: 'https://example.org/some/codes/' } });
    server = await serve(site.folder, '/some/codes/');
    root = `http://localhost:${(server.address() as AddressInfo).port}/some/codes/`;
  });
  afterAll(async () => {
    await site.close();
    server.close();
  });

  test('searches and opens codes', async () => {
    const page = await site.open(root);
    await page.keyboard.press('/');
    await page.keyboard.type('2214');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}wapi-2214.html`);
    expect(site.complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['wapi-2999.html', '2999', 'cs/wapi-2999', 'a/b/2999/'])(
    'explains the number of the missing page %s',
    async (path) => {
      const page = await site.open(root + path);
      expect(await page.locator('h1').textContent()).toBe('2999 is not listed');
      expect(await page.evaluate<string>("getComputedStyle(document.querySelector('.top')).display")).toBe(
        'flex',
      );
      await page.click('.ways a');
      await page.waitForURL(`${root}index.html#search`);
      await page.context().close();
    },
  );

  test('has canonical addresses', async () => {
    const page = await site.open(`${root}cs/wapi-2214.html`);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      'https://example.org/some/codes/cs/wapi-2214.html',
    );
    await page.context().close();
  });
});
