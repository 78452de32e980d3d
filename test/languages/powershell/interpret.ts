import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import treeSitter, { type Node } from '@vscode/tree-sitter-wasm';

/** What stands in a generated PowerShell file, as its syntax tree has it. */
export interface PowershellFile {
  readonly hasErrors: boolean;
  readonly comments: readonly string[];
  /** The members of the enum, by name. */
  readonly members: ReadonlyMap<string, number>;
  /** The name in the row of each number. */
  readonly names: ReadonlyMap<number, string>;
  /** Answers the questions of ../conformance.ts. */
  ask(input: string): string;
}

/**
 * Reads a file that nothing can run here: PowerShell is neither in Debian nor in npm. It follows what PowerShell's own
 * tokenizer does with strings, and takes the functions to be as the template has them: it reads their tables only.
 */
export async function interpret(file: string): Promise<PowershellFile> {
  // The grammar does not know the types below enums that PowerShell 7 has.
  const text = readFileSync(file, 'utf8').replace(/^(enum \w+) : long/m, '$1');
  const root = (await powershellParser()).parse(text)?.rootNode;
  if (root === undefined) throw new Error(`${file} cannot be parsed`);
  const tables = tablesIn(root);
  return {
    hasErrors: root.hasError,
    comments: all('comment', root).map((comment) => comment.text),
    members: new Map(
      all('enum_member', root).map(({ namedChildren: [name, value] }) => [
        name?.text ?? '',
        Number(value?.text),
      ]),
    ),
    names: new Map([...tables.rows].map(([number, [name]]) => [number, name ?? ''])),
    ask: (input) =>
      input.replace(/(.*)\n/g, (_, hexadecimal) => {
        const code = codeIn(Buffer.from(hexadecimal, 'hex').toString(), text);
        return `${code === undefined ? '-' : answer(code, tables)}\n`;
      }),
  };
}

interface Tables {
  readonly rows: Map<number, Row>;
  readonly ranges: { readonly first: number; readonly last: number; readonly values: Row }[];
}

type Row = readonly (string | null)[];

/** The clauses of both `switch` statements. */
function tablesIn(root: Node): Tables {
  const tables: Tables = { rows: new Map(), ranges: [] };
  for (const { namedChildren } of all('switch_clause', root)) {
    const [condition, block] = namedChildren;
    if (!condition || !block) continue;
    const expressions = all('unary_expression', block).map((expression) => expression.text);
    const values = expressions.filter((text) => /^['"$]/.test(text)).map(valueIn);
    const [, first, last] = /^\{ \$_ -ge (\d+) -and \$_ -le (\d+) \}$/.exec(condition.text) ?? [];
    if (first !== undefined) tables.ranges.push({ first: Number(first), last: Number(last), values });
    else if (/^\d+$/.test(condition.text)) tables.rows.set(Number(condition.text), values);
  }
  return tables;
}

/** What the function that looks for a code finds in a value, by its pattern and its limit. */
function codeIn(value: string, text: string): number | undefined {
  const pattern = /-cnotmatch '\\A(.*)\\z'/.exec(text)?.[1];
  const largest = /-le (\d+)\) \{ \$number \}/.exec(text)?.[1];
  const isCode = new RegExp(`^${pattern}$`).test(value) && Number(value) <= Number(largest);
  return isCode ? Number(value) : undefined;
}

function answer(code: number, { rows, ranges }: Tables): string {
  const range = ranges.find(({ first, last }) => first <= code && code <= last);
  const unlisted = [null, null, range?.values[1] ?? 'error', 'never', null];
  const [name, kind, outcome, retry, message] = rows.get(code) ?? unlisted;
  const hexadecimal = message == null ? null : Buffer.from(message).toString('hex');
  return [code, name, kind, outcome, retry, hexadecimal].map((field) => field ?? '-').join('\t');
}

const all = (type: string, node: Node): Node[] =>
  node.descendantsOfType(type).filter((found) => found !== null);

async function powershellParser() {
  const folder = join(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'), '..');
  await treeSitter.Parser.init();
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(join(folder, 'tree-sitter-powershell.wasm')));
  return parser;
}

/** The value of a string, or `null` for `$null`. */
function valueIn(expression: string): string | null {
  if (expression === '$null') return null;
  const inner = expression.slice(1, -1);
  if (expression.startsWith("'"))
    return pieces(inner, /''|[^'\u2018-\u201b]/gsy)
      .join('')
      .replaceAll("''", "'");
  return pieces(inner, /`.|\$\(\[char\]0x[0-9A-F]{4}\)|[^"`$\u201c-\u201e]/gsy)
    .map((piece) =>
      piece.startsWith('`')
        ? (ESCAPES[piece.charAt(1)] ?? piece.charAt(1))
        : piece.startsWith('$')
          ? String.fromCharCode(Number(piece.slice(8, -1)))
          : piece,
    )
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A text as the matches that follow one another from its start to its end. */
function pieces(text: string, pattern: RegExp): string[] {
  const found = text.match(pattern) ?? [];
  if (found.join('') !== text) throw new Error(`PowerShell would not read all of ${text}`);
  return found;
}
