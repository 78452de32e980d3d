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
    names: new Map(
      [...tables.codes].map(([number, [name]]) => [number, typeof name === 'string' ? name : '']),
    ),
    ask: (input) =>
      input.replace(/(.*)\n/g, (_, question: string) => {
        const [hexadecimal = '', command = ''] = question.split('\t');
        const code = codeIn(Buffer.from(hexadecimal, 'hex').toString(), text);
        return `${code === undefined ? '-' : answer(code, command, tables)}\n`;
      }),
  };
}

type Value = string | number | null | readonly Value[];
type Facts = ReadonlyMap<string, Value>;

/** The clauses of the `switch` statements, in the order of the template. */
interface Tables {
  readonly ranges: readonly {
    readonly first: number;
    readonly last: number;
    readonly values: readonly Value[];
  }[];
  /** Name, kind, retry, parameter, message and hint. */
  readonly codes: ReadonlyMap<number, readonly Value[]>;
  /** Outcome and HTTP status. */
  readonly kinds: ReadonlyMap<string, readonly Value[]>;
  readonly limits: ReadonlyMap<number, Facts>;
  readonly changes: ReadonlyMap<
    number,
    readonly { readonly commands: readonly Value[]; readonly facts: Facts }[]
  >;
  readonly orderCommands: readonly Value[];
  readonly repeatableCommands: readonly Value[];
}

function tablesIn(root: Node): Tables {
  const [ranges, codes, kinds, limits, changes] = all('switch_statement', root).map(clausesOf);
  const [orderCommands = [], repeatableCommands = []] = all('array_expression', root).map(valuesIn);
  return {
    ranges: (ranges ?? []).flatMap(({ condition, block }) => {
      const [, first, last] = /^\{ \$_ -ge (\d+) -and \$_ -le (\d+) \}$/.exec(condition.text) ?? [];
      return first === undefined
        ? []
        : [{ first: Number(first), last: Number(last), values: valuesIn(block) }];
    }),
    codes: byNumber(codes, valuesIn),
    kinds: new Map(
      (kinds ?? [])
        .filter(({ condition }) => condition.text.startsWith("'"))
        .map(({ condition, block }) => [valueIn(condition.text) ?? '', valuesIn(block)]),
    ),
    limits: byNumber(limits, factsIn),
    changes: byNumber(changes, (block) =>
      all('switch_statement', block)
        .flatMap(clausesOf)
        .map((clause) => ({ commands: valuesIn(clause.condition), facts: factsIn(clause.block) })),
    ),
    orderCommands,
    repeatableCommands,
  };
}
/** What the function that looks for a code finds in a value, by its pattern and its limit. */
function codeIn(value: string, text: string): number | undefined {
  const pattern = /-cnotmatch '\\A(.*)\\z'/.exec(text)?.[1];
  const largest = /-le (\d+)\) \{ \$number \}/.exec(text)?.[1];
  const isCode = new RegExp(`^${pattern}$`).test(value) && Number(value) <= Number(largest);
  return isCode ? Number(value) : undefined;
}

function answer(code: number, command: string, tables: Tables): string {
  const range = tables.ranges.find(({ first, last }) => first <= code && code <= last);
  const [group, outcomeOfRange] = range?.values ?? [null, 'error'];
  const [name, kind, ownRetry, parameter, message, hint] = tables.codes.get(code) ?? [null, null, 'never'];
  const [outcome, httpStatus] = (kind == null ? undefined : tables.kinds.get(`${kind}`)) ?? [outcomeOfRange];
  const changes = tables.changes.get(code)?.find(({ commands }) => commands.includes(command))?.facts;
  const retry = changes === undefined ? adaptRetry(ownRetry, command, tables) : ownRetry;
  const mustCheck = name === null || retry === 'after-check';
  const facts = new Map<string, Value | undefined>([
    ...Object.entries({ Code: code, Name: name, Group: group, Kind: kind, Outcome: outcome, Retry: retry }),
    ['Done', outcome === 'success' ? 'yes' : outcome === 'pending' ? 'pending' : mustCheck ? 'check' : 'no'],
    ...Object.entries({ Answer: null, Parameter: parameter, HttpStatus: httpStatus }),
    ['Limit', showLimit(tables.limits.get(code))],
    ...Object.entries({ Message: message, Hint: hint }),
    ...(changes ?? []),
  ]);
  const texts = ['Message', 'Hint'];
  return Array.from(facts, ([fact, value]) =>
    value == null ? '-' : texts.includes(fact) ? Buffer.from(`${value}`).toString('hex') : value,
  ).join('\t');
}

function adaptRetry(retry: Value | undefined, command: string, tables: Tables): Value | undefined {
  if (retry === 'after-check' && tables.repeatableCommands.includes(command)) return 'later';
  return retry === 'later' && tables.orderCommands.includes(command) ? 'after-check' : retry;
}

const showLimit = (limit: Facts | undefined): string | null =>
  limit === undefined
    ? null
    : ['Scope', 'Window', 'Requests', 'Commands'].map((fact) => limit.get(fact) ?? '-').join(' ');

interface Clause {
  readonly condition: Node;
  readonly block: Node;
}

/** The clauses of a `switch` statement, without those of other statements in it. */
const clausesOf = (statement: Node): Clause[] =>
  children('switch_body', statement)
    .flatMap((body) => children('switch_clauses', body))
    .flatMap((clauses) => children('switch_clause', clauses))
    .flatMap(({ namedChildren: [condition, block] }) => (condition && block ? [{ condition, block }] : []));

const children = (type: string, node: Node): Node[] =>
  node.namedChildren.filter((child) => child !== null).filter((child) => child.type === type);

const byNumber = <Result>(
  clauses: readonly Clause[] | undefined,
  read: (block: Node) => Result,
): Map<number, Result> =>
  new Map(
    (clauses ?? [])
      .filter(({ condition }) => /^\d+$/.test(condition.text))
      .map(({ condition, block }) => [Number(condition.text), read(block)]),
  );

/** The literals in an expression. */
const valuesIn = (node: Node): (string | number | null)[] =>
  all('unary_expression', node)
    .map(({ text }) => text)
    .filter((text) => /^(['"]|\$null$|\d+$)/.test(text))
    .map((text) => (/^\d/.test(text) ? Number(text) : valueIn(text)));

/** What is in a hash table. */
const factsIn = (node: Node): Facts =>
  new Map(
    all('hash_entry', node).map(({ namedChildren: [key, value] }) => {
      const values = value ? valuesIn(value) : [];
      const isArray = value != null && all('array_expression', value).length > 0;
      return [key?.text ?? '', isArray ? values : (values[0] ?? null)];
    }),
  );

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
