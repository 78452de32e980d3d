import { findNeighbours, listCommands } from '../../model/codeLists.ts';
import { describeCode } from '../../model/describeCode.ts';
import type { Code, Group } from '../../model/registry.ts';
import { byCodeUnit } from '../../text/compare.ts';
import { mdxStrong, mdxText } from '../../text/mdx.ts';
import { listFacts } from './facts.ts';
import { linkCode, linkCodes, linkNeighbours, linkTo, type Page, pageOfCommand } from './page.ts';

/** A page with more codes begins with a table of contents. */
const LONG_PAGE = 8;

/** Creates the data for a group's page. */
export function describeGroup(group: Group, page: Page) {
  const { label, say } = page;
  const { id, first, last, title, description, outcome, codes } = group;
  return {
    id,
    first,
    last,
    title: say(title),
    description: description && say(description),
    outcome: label[`outcome-${outcome}`],
    contents: codes.length < LONG_PAGE ? undefined : linkCodes(codes, page),
    codes: codes.map((code) => describeSection(code, page)),
    neighbours: linkGroups(group, page),
    links: listLinks(codes).map((name) => ({ name, path: pageOfCommand(name) })),
  };
}

function describeSection(code: Code, page: Page) {
  const { registry, say } = page;
  const { anchor, message, hint } = describeCode(code, registry, say);
  const [previous, next] = findNeighbours(code, registry).map((other) => other && linkCode(other, page));
  return {
    code: code.code,
    name: code.name,
    anchor,
    lead: mdxStrong(message) + (hint === undefined ? '' : `<br/>${mdxText(hint)}`),
    facts: listFacts(code, page),
    neighbours: linkNeighbours(page, previous, next),
  };
}

/** Links the pages of the previous and next group. */
function linkGroups(group: Group, page: Page): string {
  const { groups } = page.registry;
  const position = groups.indexOf(group);
  const [previous, next] = [groups[position - 1], groups[position + 1]].map(
    (other) => other && linkTo(page, other.id, `${other.id}.md`),
  );
  return linkNeighbours(page, previous, next);
}

/** Lists the names of the commands that the page links to. */
const listLinks = (codes: readonly Code[]): string[] =>
  [
    ...new Set(
      codes.flatMap((code) => [
        ...listCommands(code).map(({ name }) => name),
        ...(code.limit?.commands ?? []),
      ]),
    ),
  ].sort(byCodeUnit);
