import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceCode } from '../../generator/source/source.ts';
import { registryOf, text } from '../model/registryOf.ts';
import { hasBrowser, type OpenSite, openSite } from './openSite.ts';

const RUN = 'globalThis.isPwned=true';

/** Texts that would run if they were markup somewhere. */
const ATTACKS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `"><img src=x onerror="${RUN}">`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `<svg onload="${RUN}"><style>body{display:none}</style>`,
  `</title></textarea></style><iframe srcdoc="<script>parent.isPwned=true</script>">`,
  `<a href="javascript:${RUN}">click</a>`,
  `\u2028${RUN}\u2029//`,
  `\\u003cscript>${RUN}\\u003c/script>`,
  `{{constructor.constructor("${RUN}")()}}`,
  `<base href="https://attacker.example/"><meta http-equiv="refresh" content="0;url=https://attacker.example/">`,
];

const codes = Object.fromEntries(
  ATTACKS.map((attack, index): [string, SourceCode] => [
    `${120 + index}`,
    {
      name: `ATTACK_${index}`,
      kind: 'busy',
      message: text(attack),
      documented: attack,
      description: text(attack),
      commands: ['send'],
      meanings: [{ commands: ['send'], message: text(attack), hint: text(attack) }],
      ...(index % 2 === 0 ? { hint: text(attack) } : {}),
      ...(index === 2 ? { deprecated: { since: '1.0.0', reason: text(attack), replacedBy: 121 } } : {}),
    },
  ]),
);

const [first = ''] = ATTACKS;
const registry = registryOf(codes, {
  source: { title: first, url: 'https://example.org/' },
  systems: { other: { title: first } },
  kinds: {
    busy: { title: text(first), description: text(first), outcome: 'error', retry: 'later', httpStatus: 503 },
  },
  groups: { '1xx': { title: text(first), description: text(first), outcome: 'error', codes } },
});

describe.skipIf(!hasBrowser)('a registry whose texts are scripts, in a browser', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(registry);
  });
  afterAll(async () => {
    // A text that became a script would also break the policy, which the console reports.
    expect(site.complaints).toEqual([]);
    await site.close();
  });

  const paths = [
    'index.html',
    'index.html?q=attack',
    'kinds.html',
    'commands/send.html',
    'unknown.html?199',
    'map.svg',
    'kinds.svg',
  ];

  test.each([...paths, ...Object.keys(codes).map((code) => `tiny-api-${code}.html`)])(
    'runs nothing on %s',
    async (path) => {
      const page = await site.open(path);
      await page.mouse.move(300, 300);
      expect(await page.evaluate('globalThis.isPwned')).toBeUndefined();
      expect(page.url()).toContain(path);
      if (!path.endsWith('.svg')) expect(await page.locator('main').isVisible()).toBe(true);
      await page.context().close();
    },
  );

  test('runs nothing that somebody types', async () => {
    const page = await site.open('index.html');
    for (const attack of ATTACKS) {
      await page.fill('#search', attack);
      await page.fill('#search', '');
    }
    await page.goto(
      `${page.url().replace(/[?#].*/, '')}?q=${encodeURIComponent(first)}&kind=${encodeURIComponent(first)}`,
    );
    expect(await page.evaluate('globalThis.isPwned')).toBeUndefined();
    expect(await page.inputValue('#search')).toBe(first);
    await page.context().close();
  });

  test('shows the texts as they are', async () => {
    const page = await site.open('tiny-api-120.html');
    expect(await page.locator('.facts strong').first().textContent()).toBe(first);
    await page.context().close();
  });
});
