import { htmlText, htmlUrl } from '../../text/html.ts';
import { describeUnlisted } from './indexPage.ts';
import { fill } from './labels.ts';
import { linkMentions } from './mentions.ts';
import { htmlPhrase, type Page } from './page.ts';
import { groupAnchor, INDEX } from './paths.ts';

/**
 * Data for the page about numbers that the registry does not list: without a script what each range means, with one the
 * range of the number in its address.
 */
export function describeMiss(page: Page) {
  const { registry, label, up, say } = page;
  return {
    title: `${registry.name}: ${label.missTitle}`,
    description: label.missDescription,
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
