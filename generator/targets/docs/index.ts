import commandTemplate from '../../../templates/docs/command.md.hbs';
import groupTemplate from '../../../templates/docs/group.md.hbs';
import indexTemplate from '../../../templates/docs/index.md.hbs';
import kindsTemplate from '../../../templates/docs/kinds.md.hbs';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine } from '../../text/commentLines.ts';
import { mdxParagraph, mdxText } from '../../text/mdx.ts';
import { drawKinds } from '../site/kindsPicture.ts';
import { drawMap } from '../site/mapPicture.ts';
import { createPage } from '../site/page.ts';
import { printSvg } from '../site/picture.ts';
import type { BuiltInTarget, OutputFile } from '../target.ts';
import { describeCommand } from './commandPage.ts';
import { describeGroup } from './groupPage.ts';
import { describeIndex } from './indexPage.ts';
import { describeKinds } from './kindsPage.ts';
import type { Fact } from './meanings.ts';
import { createEdition, folderOf, linkLanguages, linkTo, type Page, pageOfCommand } from './page.ts';

export const docs: BuiltInTarget = {
  name: 'docs',
  owns: 'docs',
  description:
    'The documentation in Markdown, which is also MDX: an index, the kinds, one page a group and one a command, in each language.',
  *render(registry, kit) {
    const helpers = { text: mdxText, paragraph: mdxParagraph, list: formatFacts, headerLine };
    const renderIndex = createTemplate(indexTemplate, helpers);
    const renderKinds = createTemplate(kindsTemplate, helpers);
    const renderGroup = createTemplate(groupTemplate, helpers);
    const renderCommand = createTemplate(commandTemplate, helpers);

    for (const locale of registry.locales) {
      const edition = createEdition(registry, locale);
      const { label } = edition;
      const title = `${mdxText(registry.name)} – ${label.title}`;
      const createFile = (
        path: string,
        render: typeof renderIndex,
        describe: (page: Page) => object,
      ): OutputFile => {
        const page = { ...edition, path };
        const home = linkTo(page, title, 'README.md');
        const frame = { header: kit.header, label, title, home, languages: linkLanguages(page) };
        return {
          path: `docs/${folderOf(locale, registry)}${path}`,
          text: render({ ...frame, ...describe(page) }),
        };
      };
      const sitePage = createPage(registry, locale, '');
      const pictures = { map: drawMap(sitePage), kinds: drawKinds(sitePage) };
      const titles = { mapTitle: pictures.map.title, kindsTitle: pictures.kinds.title };
      yield createFile('README.md', renderIndex, (page) => ({ ...describeIndex(page), ...titles }));
      for (const [name, picture] of Object.entries(pictures)) {
        yield { path: `docs/${folderOf(locale, registry)}${name}.svg`, text: printSvg(picture) };
      }
      yield createFile('kinds.md', renderKinds, describeKinds);
      for (const group of registry.groups) {
        yield createFile(`${group.id}.md`, renderGroup, (page) => describeGroup(group, page));
      }
      for (const command of registry.commands) {
        yield createFile(pageOfCommand(command.name), renderCommand, (page) =>
          describeCommand(command, page),
        );
      }
    }
  },
};

/** Formats a comment as a link definition that nothing refers to: MDX has no HTML comments. */
const headerLine = (line: string): string => `[//]: # "${commentLine(line).replace(/[\\"]/g, '\\$&')}"`;

/** Formats facts as a list, which fits on a phone, unlike a table. */
const formatFacts = (facts: readonly Fact[]): string =>
  facts
    .map(({ label, about, value }) =>
      about === undefined ? `- **${label}:** ${value}` : `- **${label}** ${about}: ${value}`,
    )
    .join('\n');
