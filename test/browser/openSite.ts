import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Registry } from '../../generator/model/registry.ts';
import { site } from '../../generator/targets/site/index.ts';
import type { TargetOptions } from '../../generator/targets/target.ts';
import { renderTarget } from '../helpers/renderTarget.ts';

const CHROMIUM = '/usr/bin/chromium';

export const hasBrowser = existsSync(CHROMIUM);

/** A site in a folder of the file system, and a browser. */
export interface OpenSite {
  readonly folder: string;
  /** URL of a page. */
  urlOf(path: string): string;
  /** Opens a page of the site in a new window. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Messages of the console, errors and requests beyond the site, of all windows so far. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openSite(registry: Registry, options: TargetOptions = {}): Promise<OpenSite> {
  const folder = mkdtempSync(`${tmpdir()}/site-`);
  for (const [path, text] of await renderTarget(registry, site, options)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
  const browser = await launch();
  const complaints: string[] = [];
  const root = `${pathToFileURL(folder).href}/`;
  const urlOf = (path: string): string => (/^https?:/.test(path) ? path : root + path);
  return {
    folder,
    urlOf,
    complaints,
    async open(path, contextOptions = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
      const page = await context.newPage();
      listen(page, root, complaints);
      await page.goto(urlOf(path));
      return page;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--disable-background-networking', '--disable-quic'] });

function listen(page: Page, root: string, complaints: string[]): void {
  page.on('console', (message) => complaints.push(`${page.url()} ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${page.url()} error: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`${page.url()} dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('http://localhost:'))
      complaints.push(`${page.url()} asks for ${url}`);
  });
}
