import { codesWithoutCommand } from '../../model/codeLists.ts';
import { createDocsPath } from '../../model/describeCode.ts';
import type { Code } from '../../model/registry.ts';
import { RETRIES } from '../../model/vocabulary.ts';
import { mdxText, mdxUrl } from '../../text/mdx.ts';
import { fill } from './labels.ts';
import { linkCodes, linkKind, linkTo, type Page, pageOfCommand } from './page.ts';

/** Creates the data for the index. */
export function describeIndex(page: Page) {
  const { registry, label, say, locale } = page;
  const { source } = registry;
  return {
    name: registry.name,
    version: registry.version,
    about: fill(label.about, { name: mdxText(registry.name) }),
    unfinished: registry.unfinished.includes(locale) ? label.unfinished : undefined,
    count: registry.codes.length,
    source: source && `[${mdxText(source.title)}](${mdxUrl(source.url)})`,
    groups: registry.groups.map(({ id, title, description, codes }) => ({
      id,
      title: say(title),
      description: description && say(description),
      codes: codes.map((code) => listCode(code, page)),
    })),
    kinds: registry.kinds.map((kind) => ({ id: kind.id, link: linkKind(kind, page) })),
    retries: RETRIES.map((id) => linkTo(page, label[`retry-${id}`], `kinds.md#retry-${id}`)),
    commands: registry.commands.map(({ name }) => linkTo(page, name, pageOfCommand(name))).join(' · '),
    withoutCommand: linkCodes(codesWithoutCommand(registry), page),
  };
}

/** Formats a code as a list item: number, name and message fit on a phone, unlike a table. */
function listCode(code: Code, page: Page): string {
  const { label, registry, say } = page;
  const link = linkTo(page, `${code.code} ${code.name}`, createDocsPath(code, registry));
  const note = code.deprecated === undefined ? '' : ` (${label.deprecated})`;
  return `${link} – ${mdxText(say(code.message))}${note}`;
}
