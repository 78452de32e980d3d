import type { RuleId } from '../../diagnostics/ruleDescriptions/index.ts';
import { escapes } from './escapes.ts';
import { asPath, type Call, isBare, nameOfCall } from './nodes.ts';
import { rangeOf } from './parseTemplate.ts';
import { TemplateProblems } from './templateError.ts';

/** The names in scope at a place of a template. */
interface Frame {
  readonly value: unknown;
  readonly parent: Frame | undefined;
  /** Values of `@root`, `@key` and so on. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The frame of the outer `@` names. */
  readonly outerData: Frame | undefined;
  /** Block parameters: `as |code number|`. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Remaining budget of a target's templates. */
export interface Budget {
  steps: number;
  characters: number;
}

/**
 * Renders a parsed template by interpreting it, without compilation: a template can only access its data, each problem
 * has a place, and the work is bounded.
 *
 * @throws TemplateProblems
 */
export function renderTemplate(program: hbs.AST.Program, view: object, budget: Budget): string {
  return renderProgram(program, {
    value: view,
    parent: undefined,
    data: { root: view },
    outerData: undefined,
    variables: {},
  });

  function renderProgram(block: hbs.AST.Program | undefined, frame: Frame): string {
    let text = '';
    for (const statement of block?.body ?? []) {
      const part = renderStatement(statement, frame);
      spend(statement, 1, statement.type === 'BlockStatement' ? 0 : part.length);
      text += part;
    }
    return text;
  }

  function renderStatement(statement: hbs.AST.Statement, frame: Frame): string {
    switch (statement.type) {
      case 'ContentStatement':
        return (statement as hbs.AST.ContentStatement).value;
      case 'MustacheStatement': {
        const mustache = statement as hbs.AST.MustacheStatement;
        const value =
          nameOfCall(mustache) === undefined ? evaluate(mustache.path, frame) : call(mustache, frame);
        return print(value, mustache);
      }
      case 'BlockStatement':
        return renderBlock(statement as hbs.AST.BlockStatement, frame);
      default:
        return '';
    }
  }

  function renderBlock(block: hbs.AST.BlockStatement, frame: Frame): string {
    const { params, program: body, inverse, hash } = block;
    const name = nameOfCall(block);
    const value = params[0] && evaluate(params[0], frame);
    const includesZero = hash?.pairs.some(({ key }) => key === 'includeZero') && value === 0;
    const isThere = includesZero || (Array.isArray(value) ? value.length > 0 : Boolean(value));
    if (name === 'if' || name === 'unless')
      return renderProgram(isThere === (name === 'if') ? body : inverse, frame);
    if (name === 'with')
      return isThere ? renderProgram(body, enter(frame, value, body, {})) : renderProgram(inverse, frame);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (entries.length === 0) return renderProgram(inverse, frame);
    let text = '';
    for (const [index, [key, item]] of entries.entries()) {
      spend(block, 1, 0);
      const data = { key, index, first: index === 0, last: index === entries.length - 1 };
      text += renderProgram(body, enter(frame, item, body, data, Array.isArray(value) ? index : key));
    }
    return text;
  }

  function call(node: Call, frame: Frame): unknown {
    const name = nameOfCall(node) ?? '';
    const [first, second] = node.params.map((param) => evaluate(param, frame));
    if (name === 'lookup') return member(first, String(second));
    const text = callEscape(name, first, node);
    spend(node, 1, text.length);
    return text;
  }

  function callEscape(name: string, value: unknown, node: Call): string {
    // An escape expands a character to at most six, and escapes can be nested.
    if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH) throw tooMuch(node, 'text');
    if (name === 'json' && value !== undefined) return JSON.stringify(value);
    const escapeText = escapes.get(name);
    if (escapeText !== undefined && (typeof value === 'string' || typeof value === 'number'))
      return escapeText(String(value));
    const given = value === undefined ? 'an unknown name' : `a value of type ${typeof value}`;
    throw problemAt(`\`${name}\` takes a text, not ${given}`, node);
  }

  function spend(node: hbs.AST.Node, steps: number, characters: number): void {
    budget.steps -= steps;
    budget.characters -= characters;
    if (budget.steps < 0) throw tooMuch(node, 'steps');
    if (budget.characters < 0) throw tooMuch(node, 'text');
  }

  function evaluate(node: hbs.AST.Expression, frame: Frame): unknown {
    if (node.type === 'SubExpression') return call(node as unknown as Call, frame);
    const path = asPath(node);
    if (path === undefined) return 'value' in node ? node.value : undefined;
    spend(path, path.parts.length + path.depth, 0);
    const [head = '', ...tail] = path.parts;
    let from: Frame | undefined = frame;
    if (path.data) {
      for (let up = 0; up < path.depth; up += 1) from = from?.outerData;
      return follow(from?.data, path.parts);
    }
    if (isBare(path) && Object.hasOwn(frame.variables, head)) return follow(frame.variables[head], tail);
    for (let up = 0; up < path.depth; up += 1) from = from?.parent;
    return follow(from?.value, path.parts);
  }
}

const enter = (
  frame: Frame,
  value: unknown,
  body: hbs.AST.Program | undefined,
  data: Readonly<Record<string, unknown>>,
  key?: string | number,
): Frame => {
  const [first, second] = body?.blockParams ?? [];
  return {
    value,
    parent: frame,
    data: { ...frame.data, ...data },
    outerData: frame,
    variables: {
      ...frame.variables,
      ...(first === undefined ? {} : { [first]: value }),
      ...(second === undefined ? {} : { [second]: key }),
    },
  };
};

const follow = (value: unknown, keys: readonly string[]): unknown => keys.reduce(member, value);

/** Own properties only: no inherited ones, and no characters of a text. */
const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

function print(value: unknown, node: hbs.AST.MustacheStatement): string {
  const name = asPath(node.path)?.original;
  if (value === undefined) throw problemAt(`unknown name \`${name}\``, node);
  if (value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(',');
  if (typeof value !== 'object') return String(value);
  throw problemAt(`\`${name}\` is a map and cannot be printed`, node);
}

const MAX_TEXT_LENGTH = 2 ** 22;

const tooMuch = (node: hbs.AST.Node, what: 'steps' | 'text'): TemplateProblems =>
  problemAt(
    `the templates of this target ${what === 'steps' ? 'take too many steps' : 'create too much text'}`,
    node,
    'template/limit',
  );

const problemAt = (message: string, { loc }: hbs.AST.Node, rule?: RuleId): TemplateProblems =>
  new TemplateProblems([{ message, range: rangeOf(loc) }], rule);
