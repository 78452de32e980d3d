import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** With GitHub's tables, as documentation sites have it. */
const remarkPlugins = [remarkGfm];
const parser = createProcessor({ format: 'mdx', remarkPlugins });

/** What is code or HTML in a page of MDX. Throws where the page is no MDX. */
export const readMdx = (page: string): string[] => findMdx(parser.parse(page) as Node);

/** The same of a page that is compiled. Throws where it does not compile. */
export async function compileMdx(page: string): Promise<string[]> {
  const found: string[] = [];
  const collect = () => (tree: Node) => {
    found.push(...findMdx(tree));
  };
  await createProcessor({ format: 'mdx', remarkPlugins: [...remarkPlugins, collect] }).process(page);
  return found;
}

const findMdx = ({ type, name, attributes = [], children = [] }: Node): string[] => [
  ...(type.startsWith('mdx') ? [`${type.replace(/Flow|Text/, '')} ${describe(name, attributes)}`] : []),
  ...children.flatMap(findMdx),
];

const describe = (name: Node['name'], attributes: NonNullable<Node['attributes']>): string =>
  [name, ...attributes.map((attribute) => `${attribute.name}=${JSON.stringify(attribute.value)}`)].join(' ');

/** Leaves out what is inert: anchors, line ends, and places where a name can be broken. */
export const withoutHarmless = (found: readonly string[]): string[] =>
  found.filter((part) => !/^mdxJsxElement (a id="[a-zA-Z0-9-]+"|br|wbr)$/.test(part));
