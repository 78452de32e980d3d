import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { readPublication } from '../../generator/sync/readPublication.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { type MemoryHost, memoryHost } from '../helpers/memoryHost.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const PUBLICATION = read('test/sync/publication.txt');
const PUBLICATION_2018: Record<string, string> = JSON.parse(read('test/sync/publication-2018.json'));

/** Compares a registry with a publication. */
async function sync(registry: string, publication: string, ...args: string[]) {
  const host: MemoryHost = memoryHost({ 'codes.yaml': registry, publication });
  const exitCode = await main(['sync', 'publication', ...args], host);
  return { exitCode, host, output: host.output.results, problems: host.output.problems };
}

const differences = async (registry: string, publication: string) =>
  JSON.parse((await sync(registry, publication, '--format', 'json')).output);

const OK = '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}';
const registryOf = (...codes: string[]): string => exampleRegistry(codes.join('\n      '));

/** A registry of the codes that the vendor listed in 2018. */
const registry2018 = `name: Demo
version: 1.0.0
locales: [en]
kinds: {ok: {title: {en: OK}, outcome: success, retry: never, httpStatus: 200}}
groups:
${[1, 2, 3, 4, 5]
  .map((digit) => {
    const codes = Object.entries(PUBLICATION_2018).filter(([number]) => number.startsWith(`${digit}`));
    const lines = codes.map(
      ([number, text]) =>
        `      ${number}: {name: CODE_${number}, kind: ok, message: {en: ${JSON.stringify(text)}}}\n`,
    );
    return `  ${digit}xxx:\n    title: {en: Group}\n    outcome: success\n    codes:\n${lines.join('')}`;
  })
  .join('')}`;

describe('the publication of WAPI', () => {
  test('has nothing that codes.yaml lacks', async () => {
    const { added, reworded, moved } = await differences(read('codes.yaml'), PUBLICATION);
    expect({ added, reworded, moved }).toEqual({ added: [], reworded: [], moved: [] });
  });

  test('has 39 codes more than in 2018, and words three otherwise', async () => {
    const { added, reworded, ...others } = await differences(registry2018, PUBLICATION);
    expect(added).toHaveLength(39);
    expect(added[0]).toEqual({ code: 2274, text: 'Internal error – missing user_id', line: 105 });
    expect(reworded).toEqual([
      {
        code: 1200,
        name: 'CODE_1200',
        text: 'Domain transfered out',
        publication: 'Domain transferred out',
        line: 21,
      },
      expect.objectContaining({ code: 3207 }),
      expect.objectContaining({ code: 3309 }),
    ]);
    expect(others).toMatchObject({ gone: [], moved: [], listed: [], repeated: [] });
  });

  test('of 2018, saved as JSON, lacks those 39', async () => {
    const { gone, reworded } = await differences(read('codes.yaml'), JSON.stringify(PUBLICATION_2018));
    expect(gone.length).toBeGreaterThanOrEqual(39);
    expect(reworded).toHaveLength(3);
  });
});

describe('reads', () => {
  const ITEMS = [
    { number: '100', text: 'Done – and “well”' },
    { number: '101', text: 'Too < many' },
  ];
  test.each([
    ['bullets, dashes and colons', '• 100 Done – and “well”\r\n  * 101: Too < many\n'],
    ['lines without bullets', '100 - Done – and “well”\n101\tToo  < many'],
    ['items', '<ul><li>100 Done &ndash; and &ldquo;well&rdquo;<li>101 Too &lt; many</ul>'],
    [
      'items in items',
      '<ul><li>10x<ol><li><b>100</b> Done&nbsp;&#8211; and “well”</li></ol>101 Too &lt; many</ul>',
    ],
    ['rows', '<table><tr><td>100</td><td>Done – and “well”</td></tr><tr><th>101<td>Too &lt;\n many</table>'],
    ['lines in a paragraph', '<p><code>100</code> Done – and “well”<br/>101 – Too &lt; many</p>'],
    [
      'pages with scripts',
      '<html><script>102 x</script><style>103 y</style><p>100 Done – and “well”<p>101 Too &lt; many',
    ],
    ['an object', '{"100": "Done – and “well”", "101": "Too < many", "total": 2}'],
  ])('%s', (_, publication) => {
    expect(readPublication(publication).map(({ number, text }) => ({ number, text }))).toEqual(ITEMS);
  });

  test('the standard input', async () => {
    const host = memoryHost({ 'codes.yaml': registryOf(OK), 'standard input': '100 Done' });
    expect(await main(['sync', '-'], host)).toBe(0);
  });
});

describe('reports', () => {
  test('what is added, gone, reworded, moved, listed, and listed again', async () => {
    const registry = registryOf(
      OK,
      '101: {name: BUSY, kind: ok, message: {en: Busy, cs: Moc}}',
      '102: {name: WAIT, kind: ok, message: {en: Wait, cs: Dost}}',
      '103: {name: LATE, kind: ok, message: {en: Late, cs: Pak}}',
      '104: {name: RARE, kind: ok, listed: false, message: {en: Rare, cs: Zvl}}',
      '105: {name: OWN, kind: ok, listed: false, message: {en: Own, cs: Nic}}',
    );
    const publication =
      '100 Done!\n102 Wait\n104 Rare\n107 Late\n108 New\n102 Wait a bit\n12 Never\n2025 A year';
    const { exitCode, output } = await sync(registry, publication);
    expect(output).toMatchInlineSnapshot(`
      "codes.yaml compared with publication

      Added: only the list has them
        108 New (line 5)

      Gone: only the registry has them
        101 BUSY: Busy

      Reworded
        100 OK (line 1)
          - Done
          + Done!

      Moved to another number
        103 LATE → 107: Late (line 4)

      In the list now: remove \`listed: false\`
        104 RARE (line 3)

      Listed again with another text
        102 Wait a bit (line 6)
      "
    `);
    expect(exitCode).toBe(1);
  });

  test('no difference in dashes, quotation marks and blanks, which publishing systems change', async () => {
    const registry = registryOf(`100: {name: OK, kind: ok, message: {en: It's  - done..., cs: Hotovo}}`);
    expect((await sync(registry, '100 It’s – done…')).exitCode).toBe(0);
  });

  test('nothing of codes that are deprecated or drafts', async () => {
    const registry = registryOf(
      OK,
      '101: {name: OLD, kind: ok, deprecated: {since: 1.0.0, reason: {en: Gone, cs: Pryč}}, message: {en: Old, cs: Staré}}',
      '102: {name: NEW, kind: ok, draft: true, message: {en: New, cs: Nové}}',
    );
    expect((await sync(registry, '100 Done')).exitCode).toBe(0);
  });

  test('texts with controls visibly', async () => {
    const { output } = await sync(registryOf(OK), '100 Done\n101 \u001b[31mRed');
    expect(output).toContain('101 \\u{001b}[31mRed');
  });
});

describe('fails with 2', () => {
  test.each([
    ['a publication without codes', 'Forbidden', /lists no codes/],
    ['a file that is no text', 'a\0b', /NUL bytes/],
  ])('for %s', async (_, publication, problem) => {
    const { exitCode, problems } = await sync(registryOf(OK), publication);
    expect(problems).toMatch(problem);
    expect(exitCode).toBe(2);
  });

  test.each([[[]], [['a', 'b']], [['publication', '--format', 'xml']], [['missing']]])(
    'for the arguments %j',
    async (args) => {
      const host = memoryHost({ 'codes.yaml': registryOf(OK), publication: '100 Done' });
      expect(await main(['sync', ...args], host)).toBe(2);
    },
  );
});

test('does not hang on hostile pages', () => {
  const deep = '<ul><li>'.repeat(5_000);
  expect(readPublication(`${deep}100 Done`)).toEqual([{ number: '100', text: 'Done', line: 1 }]);
  expect(readPublication(`<p>${'- '.repeat(200_000)}x`)).toEqual([]);
});

describe('sync --write', () => {
  test('adds new codes as drafts, which wait for a name, a kind and texts', async () => {
    const { host, exitCode, problems } = await sync(
      registryOf(OK),
      '100 Done\n101 Not found – “unknown”\n102 Done',
      '--write',
    );
    expect(exitCode).toBe(1);
    expect(problems).toBe('added 101, 102 to codes.yaml as drafts: choose name, kind and texts\n');
    expect(host.files.get('codes.yaml')).toBe(`${registryOf(OK)}      101:
        name: NOT_FOUND_UNKNOWN
        kind: ok
        message: { en: "TODO: Not found – “unknown”", cs: "TODO: Not found – “unknown”" }
        documented: Not found – “unknown”
        draft: true
      102:
        name: DONE
        kind: ok
        message: { en: "TODO: Done", cs: "TODO: Done" }
        documented: Done
        draft: true
`);
  });

  test('adds to the real registry what it lacks, in its place, once', async () => {
    const withoutOne = read('codes.yaml').replace(/^ {6}2296:\n(?: {8}.*\n)+\n/m, '');
    const { host } = await sync(withoutOne, PUBLICATION, '--write');
    const edited = host.files.get('codes.yaml') ?? '';
    expect(edited.replace(/\n {6}2296:\n(?: {8}.*\n)+(?=\n)/, '')).toBe(withoutOne);
    await main(['sync', 'publication', '--write'], host);
    expect(host.files.get('codes.yaml')).toBe(edited);
    expect(await main(['generate'], host)).toBe(0);
    expect(await main(['status'], host)).toBe(0);
    expect(host.output.results).toContain('2296');
  });

  test('adds nothing if a code has no group', async () => {
    const { host, exitCode, problems } = await sync(registryOf(OK), '100 Done\n101 New\n999 Far', '--write');
    expect(exitCode).toBe(2);
    expect(problems).toContain('no group contains 999: add one first');
    expect(host.files.get('codes.yaml')).toBe(registryOf(OK));
  });
});
