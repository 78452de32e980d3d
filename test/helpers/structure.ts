import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import treeSitter, { type Node, type Parser } from '@vscode/tree-sitter-wasm';
import { po } from 'gettext-parser';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterMap, parseFragment, parse as parseHtml } from 'parse5';
import { getProperties } from 'properties-file';

/**
 * All that a file does, as a list of words: its tokens, with `text` for a text of any length and without comments. Two
 * files that differ in their texts and comments alone have the same structure.
 *
 * @throws Error for a file that is not valid
 */
export async function structureOf(path: string, text: string): Promise<readonly string[]> {
  const extension = path.replace(/^.*?\.(?=[^/]*$)/, '');
  const read = READERS[extension];
  if (read !== undefined) return read(text);
  const grammar = GRAMMARS[extension.replace(/^.*\./, '')];
  if (grammar === undefined) throw new Error(`no reader for ${path}`);
  const tokens = tokensOf(await parserFor(grammar), text, path);
  // Keys are in their order there, and some of them are an author's texts.
  return path.includes('/catalogue.') ? tokens.sort() : tokens;
}

const GRAMMARS: Readonly<Record<string, string>> = {
  ts: 'typescript',
  cts: 'typescript',
  js: 'javascript',
  cjs: 'javascript',
  php: 'php',
  py: 'python',
  sh: 'bash',
  ps1: 'powershell',
  go: 'go',
  rs: 'rust',
  java: 'java',
  cs: 'c-sharp',
};

/** Kinds of nodes whose content is a text: string literals, and words of a shell that are joined strings. */
const TEXTS =
  /^(string|template_string|concatenated_string|encapsed_string|interpreted_string_literal|raw_string_literal|string_literal|verbatim_string_literal|raw_string|concatenation)$/;
const COMMENTS = /comment/;

/** The grammar knows neither the types below enums that PowerShell 7 has, nor `#` at the end of a string. */
const withoutMarks = (text: string): string =>
  text.replace(/^(enum \w+) : long/m, '$1').replace(/(?<=^ *[^ \n#<].*)#(?!>)/gm, '_');

function tokensOf(parser: Parser, text: string, path: string): string[] {
  const root = parser.parse(path.endsWith('.ps1') ? withoutMarks(text) : text)?.rootNode;
  if (!root) throw new Error(`${path} cannot be parsed`);
  const tokens: string[] = [];
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing)
      throw new Error(`${path}:${node.startPosition.row + 1} is not valid: ${node.text.slice(0, 80)}`);
    if (COMMENTS.test(node.type)) return;
    if (TEXTS.test(node.type)) tokens.push('text');
    else if (node.childCount === 0) tokens.push(node.text.trim());
    else for (const child of node.children) if (child !== null) visit(child);
  };
  visit(root);
  root.tree.delete();
  return joinTexts(tokens.filter((token) => token !== ''));
}

/** Texts side by side are one, also in brackets of their own: Python joins strings, and a shell has more than one form. */
function joinTexts(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    if (token === 'text' && joined.at(-1) === 'text') continue;
    if (token === ')' && joined.at(-1) === 'text' && joined.at(-2) === '(') joined.splice(-2, 2, 'text');
    else joined.push(token);
  }
  return joined;
}

type HtmlNode = DefaultTreeAdapterMap['node'];

/** The elements of a page with the names of their attributes, and where their addresses lead. */
function describeNodes(node: HtmlNode): string[] {
  const attributes = 'attrs' in node ? node.attrs : [];
  const described = attributes.map(({ name, value }) => {
    const isAddress = /^(href|src|action)$/.test(name);
    if (!isAddress) return name;
    return /^https?:/.test(value)
      ? `${name} to the web`
      : `${name} ${/^[a-z]+:/.exec(value)?.[0] ?? 'relative'}`;
  });
  const children = 'childNodes' in node ? node.childNodes : [];
  const isText = node.nodeName === '#text' || node.nodeName === '#comment';
  return isText ? [] : [node.nodeName, ...described, ...children.flatMap(describeNodes)];
}

const markdown = new MarkdownIt({ html: true });

const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  json: (text) => typesIn(JSON.parse(text)).sort(),
  'schema.json': (text) => typesIn(JSON.parse(text)).sort(),
  po: (text) => Object.keys(po.parse(text).translations),
  properties: (text) => Object.keys(getProperties(text)),
  html: (text) => describeNodes(parseHtml(text)),
  svg: (text) => describeNodes(parseFragment(text)),
  css: (text) => [text.replace(/\/\*.*?\*\//gs, '')],
  md(text) {
    if (/(?![\n\t])\p{Cc}/u.test(text)) throw new Error('a control character in Markdown');
    return markdown
      .parse(text, {})
      .flatMap(({ type, content, children }) => [
        type === 'html_block' ? `html_block ${content.replace(/<!--.*-->/s, '')}` : type,
        ...(children ?? []).flatMap(describeInline),
      ]);
  },
};

/** What a page does beyond showing texts: HTML and links. The mark of a line end is a text. */
function describeInline({
  type,
  content,
  attrs,
  tag,
}: {
  type: string;
  content: string;
  attrs: unknown;
  tag: string;
}) {
  if (/^(text|softbreak|text_special)$/.test(type) || /^<br ?\/?>$/.test(content)) return [];
  if (type === 'html_inline') return [content];
  if (/^\[\["href","https?:/.test(JSON.stringify(attrs))) return [`${type} to the web`];
  return [`${type} ${tag} ${JSON.stringify(attrs)}`];
}

/** The types of all values, without keys: some of them are an author's texts. */
function typesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [typeof value];
  return [Array.isArray(value) ? 'list' : 'map', ...Object.values(value).flatMap(typesIn)];
}

const parsers = new Map<string, Promise<Parser>>();

function parserFor(grammar: string): Promise<Parser> {
  const known = parsers.get(grammar) ?? createParser(grammar);
  parsers.set(grammar, known);
  return known;
}

async function createParser(grammar: string): Promise<Parser> {
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));
  await treeSitter.Parser.init();
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(join(folder, `tree-sitter-${grammar}.wasm`)));
  return parser;
}
