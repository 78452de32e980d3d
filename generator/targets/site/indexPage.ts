import { fill } from '../../../templates/site/app/fill.ts';
import type { Code, Group, Reserved } from '../../model/registry.ts';
import { htmlText, htmlUrl } from '../../text/markup.ts';
import { listBlocks, listStates } from './mapPicture.ts';
import { linkMentions } from './mentions.ts';
import { createNumberSpace } from './numberSpace.ts';
import { codePath, groupAnchor, htmlPhrase, INDEX, type Page, sayReserved } from './page.ts';

/** Creates the data for the front page of a language: the map, and all codes by group. */
export function describeIndex(page: Page) {
  const { registry, label } = page;
  const { cellSize } = createNumberSpace(registry);
  return {
    title: `${registry.name} – ${label.title}`,
    description: fill(label.frontDescription, { name: registry.name }),
    label,
    name: htmlText(registry.name),
    anchor: registry.names.kebab,
    blocks: listBlocks(page).map(({ block, drawing, range, title, summary }) => ({
      href: `#${groupAnchor(block.group.id)}`,
      drawing,
      range,
      title: htmlText(title),
      summary,
    })),
    states: listStates(page),
    cells: cellSize === 1 ? '' : fill(label.cells, { size: cellSize }),
    groups: registry.groups.map((group) => describeGroup(group, page)),
  };
}

function describeGroup(group: Group, page: Page) {
  const { label, say } = page;
  return {
    anchor: groupAnchor(group.id),
    id: group.id,
    title: htmlPhrase(say(group.title)),
    description: group.description && linkMentions(say(group.description), page),
    unlisted: describeUnlisted(group, page),
    codes: group.codes.map((code) => describeRow(code, page)),
    range: fill(label.range, { first: group.first, last: group.last }),
  };
}

function describeRow({ code, name, message, outcome, deprecated }: Code, { registry, say, up }: Page) {
  return {
    href: `${up}${codePath(code, registry)}`,
    code,
    name,
    outcome,
    message: htmlPhrase(say(message)),
    isRetired: deprecated !== undefined,
  };
}

const describeReserved = (entry: Reserved, page: Page): string =>
  fill(sayReserved(entry, page), {
    number: entry.first === entry.last ? entry.first : fill(page.label.range, { ...entry }),
  });

/** Describes unlisted numbers of a group. */
export const describeUnlisted = ({ outcome }: Group, { label }: Page): string =>
  htmlText(`${label.unlistedInRange} ${label.unlistedMeans[outcome]}.`);

/**
 * Creates the data for the page about unlisted numbers. It lists the meaning of each range; the script shows the range
 * of the number in its address.
 */
export function describeUnlistedPage(page: Page, former?: Reserved) {
  const { registry, label, up, say } = page;
  return {
    title: `${registry.name}: ${former ? fill(label.removedTitle, { number: former.first, name: former.name ?? '' }) : label.unlistedTitle}`,
    description: former ? describeReserved(former, page) : label.unlistedDescription,
    heading: former && htmlText(fill(label.removedTitle, { number: former.first, name: former.name ?? '' })),
    former: former && htmlText(describeReserved(former, page)),
    reserved: registry.reserved.map((entry) => htmlText(describeReserved(entry, page))),
    label,
    index: `${up}${INDEX}`,
    source: registry.source && { title: htmlText(registry.source.title), url: htmlUrl(registry.source.url) },
    groups: registry.groups.map((group) => ({
      id: group.id,
      range: fill(label.range, { first: group.first, last: group.last }),
      href: `${up}${INDEX}#${groupAnchor(group.id)}`,
      title: htmlPhrase(say(group.title)),
      description: group.description && linkMentions(say(group.description), page),
      unlisted: describeUnlisted(group, page),
    })),
  };
}
