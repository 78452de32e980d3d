import { suggest } from '../../diagnostics/suggest.ts';
import { asPath, type Call, isBare, nameOfCall, refuse, refuseExpression } from './nodes.ts';
import { rangeOf } from './parseTemplate.ts';
import { ANYTHING, type Shape, type Shapes, TEXT } from './shapes.ts';
import type { TemplateProblem } from './templateError.ts';

/** The names in scope at a place of a template. */
interface Scope {
  readonly shape: Shape;
  readonly parent: Scope | undefined;
  readonly variables: Readonly<Record<string, Shape>>;
}

/**
 * Checks all branches of a template: names that can never exist, maps that would be printed, and unsupported syntax.
 */
export function checkTemplate(program: hbs.AST.Program, root: Shape, shapes: Shapes): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const report = (message: string, { loc }: hbs.AST.Node, suggestion?: string): undefined => {
    problems.push({ message, range: rangeOf(loc), suggestion });
  };
  checkProgram(program, { shape: root, parent: undefined, variables: {} });
  return problems;

  function checkProgram(block: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of block?.body ?? []) {
      const refusal = refuse(statement);
      if (refusal !== undefined) report(refusal, statement);
      else if (statement.type === 'MustacheStatement')
        checkMustache(statement as hbs.AST.MustacheStatement, scope);
      else if (statement.type === 'BlockStatement') checkBlock(statement as hbs.AST.BlockStatement, scope);
    }
  }

  function checkMustache(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
    const name = nameOfCall(mustache);
    const shape = name === undefined ? resolve(mustache.path, scope) : checkCall(mustache, scope);
    if (shape === undefined || !shapes.isMap(shape)) return;
    const key = shapes.keys(shape)[0];
    const text = asPath(mustache.path)?.original ?? name;
    report(
      `\`${text}\` is a map and cannot be printed${key === undefined ? '' : `: name a key, like \`${key}\``}`,
      mustache,
    );
  }

  function checkBlock(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = nameOfCall(block);
    const [param] = block.params;
    const shape = param && resolve(param, scope);
    checkProgram(block.inverse, scope);
    if (shape === undefined) return;
    const isCondition = name === 'if' || name === 'unless';
    const inner = name === 'each' ? shapes.element(shape) : shape;
    if (isCondition) checkProgram(block.program, scope);
    else if (inner === undefined)
      report('`{{#each}}` goes through lists and maps, and this is a single value', block);
    else checkProgram(block.program, enter(block, inner, scope));
  }

  /** Returns the names in scope within a block. */
  function enter(block: hbs.AST.BlockStatement, inner: Shape, scope: Scope): Scope {
    const [value, key] = block.program?.blockParams ?? [];
    const variables = {
      ...scope.variables,
      ...(value === undefined ? {} : { [value]: inner }),
      ...(key === undefined ? {} : { [key]: TEXT }),
    };
    return { shape: inner, parent: scope, variables };
  }

  /** Returns the shape of a helper's result. */
  function checkCall(call: Call, scope: Scope): Shape | undefined {
    const name = nameOfCall(call);
    const [first] = call.params.map((param) => resolve(param, scope));
    if (name === 'lookup') return first && (shapes.element(first) ?? ANYTHING);
    if (name !== 'json' && first !== undefined && shapes.isMap(first))
      report(`\`${name}\` takes a text, not a map`, call);
    return TEXT;
  }

  /** Returns the shape of an expression, or `undefined` after reporting a problem. */
  function resolve(node: hbs.AST.Expression, scope: Scope): Shape | undefined {
    const refusal = refuseExpression(node);
    if (refusal !== undefined) return report(refusal, node);
    if (node.type === 'SubExpression') return checkCall(node as unknown as Call, scope);
    const path = asPath(node);
    if (path === undefined) return TEXT;
    const [head = '', ...tail] = path.parts;
    if (path.data) {
      if (head === 'root') return walk(root, tail, path);
      return ['index', 'key', 'first', 'last'].includes(head)
        ? TEXT
        : report(`unknown variable \`@${head}\``, path);
    }
    if (isBare(path) && Object.hasOwn(scope.variables, head))
      return walk(scope.variables[head] ?? ANYTHING, tail, path);
    let from: Scope | undefined = scope;
    for (let up = 0; up < path.depth; up += 1) from = from?.parent;
    return from === undefined
      ? report('`../` goes above the root of the data', path)
      : walk(from.shape, path.parts, path);
  }

  function walk(start: Shape, keys: readonly string[], path: hbs.AST.PathExpression): Shape | undefined {
    let shape = start;
    for (const key of keys) {
      const next = shapes.member(shape, key);
      if (next === undefined)
        return report(`unknown name \`${key}\``, path, suggest(key, shapes.keys(shape)));
      shape = next;
    }
    return shape;
  }
}
