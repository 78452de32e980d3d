import { createPage } from '../../model/describeCode.ts';
import type { Code, Kind } from '../../model/registry.ts';
import { mdxText } from '../../text/mdx.ts';
import { linkTo, type Page } from './page.ts';

/** A link to a code by its number; the name shows where a mouse rests on it. */
export const linkCode = (code: Code, page: Page): string =>
  linkTo(page, code.code, `${createPage(code, page.registry)} "${code.name}"`);

export const linkCodes = (codes: readonly Code[], page: Page): string =>
  codes.map((code) => linkCode(code, page)).join(' · ');

export const linkKind = ({ id, title }: Kind, page: Page): string =>
  linkTo(page, mdxText(page.say(title)), `kinds.md#kind-${id}`);

/** Links by name. A page that has them ends with their addresses. */
export const linkCommands = (names: readonly string[]): string => names.map((name) => `[${name}]`).join(', ');

/** Path of a command's page below the folder of a language. */
export const pageOfCommand = (name: string): string => `commands/${name}.md`;

/** Links to the neighbours of something in a list, both of which may be missing. */
export const linkNeighbours = (
  { label }: Page,
  previous: string | undefined,
  next: string | undefined,
): string =>
  [
    ...(previous === undefined ? [] : [`${label.previous}: ${previous}`]),
    ...(next === undefined ? [] : [`${label.next}: ${next}`]),
  ].join(' · ');
