import { BLOCKS, HELPERS } from './escapes.ts';

// Kinds of nodes in a parsed template, and the restrictions on them.

export type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

export const isPath = ({ type }: hbs.AST.Node): boolean => type === 'PathExpression';

export const asPath = (node: hbs.AST.Node): hbs.AST.PathExpression | undefined =>
  isPath(node) ? (node as hbs.AST.PathExpression) : undefined;

/** Name of the called helper. `undefined` for a path that is printed. */
export function nameOfCall({ path, params, hash, type }: Call): string | undefined {
  const { original = '' } = asPath(path) ?? {};
  const isCalled = type !== 'MustacheStatement' || params.length > 0 || hash !== undefined;
  return isCalled || HELPERS.includes(original) ? original : undefined;
}

/** Whether the first part of a path can be a block parameter. `this.x` cannot. */
export const isBare = ({ data, depth, original }: hbs.AST.PathExpression): boolean =>
  !data && depth === 0 && !/^(\.|this\b)/.test(original);

/** Why a statement is not supported, if it is not. */
export function refuse(node: hbs.AST.Node): string | undefined {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return undefined;
    case 'MustacheStatement':
      return refuseCall(node as Call, HELPERS, 'helper');
    case 'BlockStatement':
      return refuseCall(node as Call, BLOCKS, 'block');
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return 'partials are not supported: repeat the text, or use a second template';
    default:
      return 'this kind of block is not supported';
  }
}

function refuseCall(call: Call, known: readonly string[], kind: string): string | undefined {
  const name = nameOfCall(call);
  if (name === undefined) return isPath(call.path) ? undefined : 'a name is expected here';
  if (!known.includes(name)) return `unknown ${kind} \`${name}\``;
  const count = name === 'lookup' ? 2 : 1;
  return call.params.length === count
    ? undefined
    : `\`${name}\` takes ${count === 1 ? 'one value' : 'two values'}`;
}

/** The same for a nested call. */
export const refuseExpression = (node: hbs.AST.Expression): string | undefined =>
  node.type === 'SubExpression' ? refuseCall(node as unknown as Call, HELPERS, 'helper') : undefined;
