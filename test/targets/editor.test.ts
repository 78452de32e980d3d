import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { getLanguageService } from 'yaml-language-server';
import { editor } from '../../generator/targets/editor/index.ts';
import { renderTarget } from '../helpers/renderTarget.ts';
import { loadWapi } from '../helpers/wapiRegistry.ts';

const REAL = readFileSync(fileURLToPath(new URL('../../codes.yaml', import.meta.url)), 'utf8');
const [text = ''] = (await renderTarget(await loadWapi(), editor)).values();

// The first line of the registry names the schema.
const service = getLanguageService({
  schemaRequestService: async (uri) =>
    uri === 'file:///generated/editor/registry.schema.json' ? text : Promise.reject(uri),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});
service.configure({ validate: true, completion: true });

/** What an editor offers at the cursor. */
async function complete(lines: string): Promise<string[]> {
  const { document, offset } = documentOf(lines);
  const { items } = await service.doComplete(document, document.positionAt(offset), false);
  return items.map(({ label }) => label);
}

/** Of the document: an editor keeps what it knows about a version. */
let version = 0;

/** The registry with the lines of its code 2296 replaced. A `|` is the cursor. */
function documentOf(lines: string) {
  version += 1;
  const code = lines.replace(/^/gm, '        ');
  const start = REAL.search(/^ {6}2296:\n/m);
  const end = REAL.indexOf('\n\n', start);
  const head = `${REAL.slice(0, start)}      2296:\n`;
  const offset = head.length + code.indexOf('|');
  const whole = `${head}${code.replace('|', '')}${REAL.slice(end)}`;
  return { document: TextDocument.create('file:///codes.yaml', 'yaml', version, whole), offset };
}

/** What an editor underlines: the text and the message. */
async function underlined(lines: string): Promise<string[]> {
  const { document } = documentOf(lines);
  const found = await service.doValidation(document, false);
  return found.map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

const CODE = 'name: NEW\nkind: billing\nmessage: { en: New, cs: Nový }';

describe('an editor', () => {
  test('has nothing against the registry itself', async () => {
    expect(await underlined(CODE)).toEqual([]);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(text));
    expect(validate(JSON.parse(JSON.stringify(parse(REAL))))).toBe(true);
  });

  test.each([
    ['a misspelt kind', CODE.replace('billing', 'biling'), /^biling: .*"billing"/],
    ['an unknown command', `${CODE}\ncommands: [dns-row-ad]`, /^dns-row-ad: .*"dns-row-add"/],
    ['an unknown language', CODE.replace('cs:', 'cz:'), /^cz: Property cz is not allowed/],
    [
      'an unknown replacement',
      `${CODE}\ndeprecated: { reason: { en: No, cs: Ne }, replacedBy: DNS_ROW }`,
      /^DNS_ROW: /,
    ],
    ['an unknown rule', `${CODE}\nx-allow: [i18n/lenght]`, /^i18n\/lenght: .*"i18n\/length"/],
    ['an unknown key', `${CODE}\nelsewhere: { epp: { txt: No } }`, /txt/],
  ])('underlines %s', async (_what, lines, problem) => {
    expect((await underlined(lines)).join('\n')).toMatch(problem);
  });

  test.each([
    ['kinds', 'name: NEW\nkind: |', ['billing', 'payment-unclear']],
    ['commands', `${CODE}\ncommands: [|]`, ['dns-row-add', 'domain-create']],
    ['languages', 'name: NEW\nkind: billing\nmessage:\n  |', ['en', 'cs']],
    ['names and numbers', `${CODE}\ndeprecated:\n  replacedBy: |`, ['DNS_ROW_EXISTS', '2316']],
    ['rules', `${CODE}\nx-allow: [|]`, ['i18n/length']],
    ['keys', `${CODE}\n|`, ['hint', 'commands', 'meanings']],
  ])('offers %s', async (_what, lines, expected) => {
    expect(await complete(lines)).toEqual(expect.arrayContaining(expected));
  });
});
