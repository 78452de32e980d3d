import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { load } from '../../generator/load.ts';
import { interpret } from '../../generator/model/interpret.ts';
import { readBlocks } from '../helpers/readers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCS = `${ROOT}generated/docs/`;
const markdown = new MarkdownIt({ html: true });
const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'));
const textOf = (page: string): string => readFileSync(DOCS + page, 'utf8');
const { registry = expect.fail() } = await load(readFileSync(`${ROOT}codes.yaml`), 'codes.yaml');

/** Targets of all links of a page. */
function linksOf(page: string): string[] {
  const inline = markdown.parse(textOf(page), {}).flatMap(({ children }) => children ?? []);
  return inline.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
}

/** The blocks of a code's section. */
function sectionOf(code: number, folder = ''): string[] {
  const { group = '', name = '' } = registry.codes.find((candidate) => candidate.code === code) ?? {};
  const section = textOf(`${folder}${group}.md`)
    .split('\n## ')
    .find((text) => text.startsWith(`${code} ${name}\n`));
  const links = /\n\[[a-z-]+\]: .*$/s.exec(textOf(`${folder}${group}.md`))?.[0] ?? '';
  return readBlocks(`## ${section ?? expect.fail(`no section of ${code}`)}\n${links}`);
}

describe('the documentation', () => {
  test('has an index, the kinds, one page a group and one a command, in English and in Czech', () => {
    const names = [
      'README.md',
      'kinds.md',
      ...registry.groups.map(({ id }) => `${id}.md`),
      ...registry.commands.map(({ name }) => `commands/${name}.md`),
    ];
    expect([...pages].sort()).toEqual([...names, ...names.map((name) => `cs/${name}`)].sort());
  });

  test.each(pages)('has links that lead somewhere on %s', (page) => {
    for (const link of linksOf(page).filter((target) => !/^https?:/.test(target))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      expect(pages, link).toContain(target);
      if (anchor !== undefined) expect(textOf(target), link).toContain(`<a id="${anchor}"></a>`);
    }
  });

  test.each(pages)('leaves no reference without its address on %s', (page) => {
    const shown = markdown
      .parse(textOf(page), {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'text')
      .map(({ content }) => content);
    expect(shown.filter((text) => /\[[a-z-]+\]/.test(text))).toEqual([]);
  });

  test('keeps the addresses that were published: of each code, and of each kind in the index', () => {
    for (const folder of ['', 'cs/']) {
      for (const { code, group } of registry.codes) {
        expect(textOf(`${folder}${group}.md`)).toContain(`\n<a id="wapi-${code}"></a>\n\n## ${code} `);
      }
      for (const { id } of registry.kinds) {
        expect(textOf(`${folder}README.md`)).toContain(`<a id="kind-${id}"></a>`);
      }
    }
  });

  test('lists all codes in the index before the first kind, without a table', () => {
    const index = textOf('README.md');
    const places = registry.codes.map(({ code }) => index.indexOf(`\n- [${code} `));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(index.indexOf('<a id="kind-'));
    expect(index).not.toMatch(/^\|/m);
  });

  test('begins long pages with a table of contents', () => {
    const [contents = ''] = readBlocks(textOf('22xx.md')).filter((block) =>
      block.startsWith('On this page: '),
    );
    const { codes = [] } = registry.groups.find(({ id }) => id === '22xx') ?? {};
    expect(contents).toBe(`On this page: ${codes.map(({ code }) => code).join(' · ')}`);
    expect(textOf('12xx.md')).not.toContain('On this page');
  });

  test.each([
    ['', 'Previous', 'Next'],
    ['cs/', 'Předchozí', 'Další'],
  ])('leads from each code to the previous and the next one in %s', (folder, previous, next) => {
    for (const [index, { code }] of registry.codes.entries()) {
      const before = registry.codes[index - 1];
      const after = registry.codes[index + 1];
      const links = [before && `${previous}: ${before.code}`, after && `${next}: ${after.code}`];
      expect(sectionOf(code, folder)).toContain(links.filter((link) => link !== undefined).join(' · '));
    }
  });
});

describe('the section of a code', () => {
  test('has the message and the hint right below its heading', () => {
    for (const { code, name, message, hint } of registry.codes) {
      const lead = hint === undefined ? message.en : `${message.en}\n${hint.en}`;
      expect(sectionOf(code).slice(0, 2)).toEqual([`${code} ${name}`, lead]);
    }
  });

  test('tells what another system means by the number', () => {
    expect(sectionOf(2303)).toContain(
      'Other systems: EPP (RFC 5730) means something else by 2303: Object does not exist',
    );
    expect(sectionOf(1000, 'cs/')).toContain(
      'Jiné systémy: V systému EPP (RFC 5730) znamená 1000 totéž: Command completed successfully',
    );
  });

  test('tells limits in words', () => {
    expect(sectionOf(2006)).toContain('Limit: for the whole account, within an hour; requests allowed: 1000');
    expect(sectionOf(2052, 'cs/')).toContain('Limit: pro IP adresu, za neznámou dobu');
  });

  test('names commands once for what they have in common, and tells inferred ones apart', () => {
    const section = sectionOf(2202);
    expect(section.filter((block) => block.startsWith('In ')).length).toBeGreaterThan(0);
    for (const { code, commands, inferredCommands } of registry.codes) {
      const lists = sectionOf(code);
      if (commands.length > 0)
        expect(lists).toContain(`Commands: ${commands.map(({ name }) => name).join(', ')}`);
      if (inferredCommands.length > 0) {
        expect(lists).toContain(`Commands, inferred: ${inferredCommands.map(({ name }) => name).join(', ')}`);
      }
    }
  });
});

describe('the page of a command', () => {
  test('has a row for each of its codes, with what the code means there', () => {
    let rows = 0;
    for (const command of registry.commands) {
      const blocks = readBlocks(textOf(`commands/${command.name}.md`));
      for (const code of registry.codes) {
        const isInferred = code.inferredCommands.includes(command);
        if (!isInferred && !code.commands.includes(command)) continue;
        const { message, hint } = interpret(code, command);
        const at = blocks.findIndex((block) => block.split('\n')[0] === `${code.code}`);
        expect(blocks[at]?.includes('inferred'), `${code.code} in ${command.name}`).toBe(isInferred);
        const lines = [message.en, code.name, ...(hint === undefined ? [] : [hint.en]), '→ '];
        expect(blocks[at + 1], `${code.code} in ${command.name}`).toMatch(
          new RegExp(`^${literally(lines.join('\n'))}`),
        );
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThan(400);
  });

  test.each([
    ['domain-check', 1000, 'The answer is yes.'],
    ['domain-check', 3201, 'The answer is no.'],
    ['domain-create', 1001, 'Wait for the result.'],
    [
      'domain-create',
      3201,
      'Find out whether it is in place and your own. If so, it is done. Otherwise: Do not send it again.',
    ],
    ['dns-row-delete', 3309, 'Nothing: it is done already.'],
    ['domain-create', 4207, 'Find out whether it was carried out before you send it again.'],
    ['domain-create', 3002, 'Correct the cause, then send it again.'],
  ])('says of %s and %i what to do', (command, code, action) => {
    const blocks = readBlocks(textOf(`commands/${command}.md`));
    const at = blocks.findIndex((block) => block.split('\n')[0] === `${code}`);
    expect(blocks[at + 1]).toMatch(new RegExp(`\n→ ${literally(action)}$`));
  });

  test('says what happens when a request is sent twice, and links to the publication', () => {
    expect(textOf('commands/domain-info.md')).toContain('It changes nothing');
    expect(textOf('commands/domain-renew.md')).toContain('booked or created twice');
    for (const { name, url } of registry.commands) {
      if (url !== undefined) expect(linksOf(`commands/${name}.md`)).toContain(url);
    }
  });
});

test('the page of kinds says when a gateway must not pass an HTTP status on', () => {
  expect(textOf('kinds.md')).toMatch(/must not pass on a 401, 403 or 429/);
  expect(textOf('cs/kinds.md')).toMatch(/nesmí předat dál 401, 403 ani 429/);
});

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
