import groupTemplate from '../../../templates/docs/group.md.hbs';
import indexTemplate from '../../../templates/docs/index.md.hbs';
import allLabels from '../../../templates/docs/labels.json' with { type: 'json' };
import type { Registry } from '../../model/registry.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine } from '../../text/commentLines.ts';
import { markdownParagraph, markdownText, markdownUrl } from '../../text/markdown.ts';
import type { BuiltInTarget, OutputFile } from '../target.ts';
import type { Fact } from './facts.ts';
import { chooseLabels, type Labels } from './labels.ts';
import { describeGroup, describeIndex } from './pages.ts';

export const docs: BuiltInTarget = {
  name: 'docs',
  owns: 'docs',
  description: 'The documentation in Markdown: an index and one page a group, in each language.',
  *render(registry, kit) {
    const helpers = {
      text: markdownText,
      paragraph: markdownParagraph,
      destination: markdownUrl,
      rows: formatRows,
      headerLine,
    };
    const renderIndex = createTemplate(indexTemplate, helpers);
    const renderGroup = createTemplate(groupTemplate, helpers);

    const labels: Readonly<Record<string, Labels>> = allLabels;
    for (const locale of registry.locales) {
      const page = { locale, label: chooseLabels(labels, locale) };
      const createFile = (name: string, template: typeof renderIndex, view: object): OutputFile => {
        const languages = linkLanguages(name, locale, registry, labels);
        return {
          path: `docs/${folderOf(locale, registry)}${name}`,
          text: template({ header: kit.header, label: page.label, languages, ...view }),
        };
      };
      yield createFile('README.md', renderIndex, describeIndex(registry, page));
      for (const group of registry.groups) {
        yield createFile(`${group.id}.md`, renderGroup, describeGroup(group, registry, page));
      }
    }
  },
};

/** A line of an HTML comment, which it does not end. */
const headerLine = (line: string): string => commentLine(line).replace(/--(!?)>/g, '--$1\\>');

/** Facts as rows of a table. */
const formatRows = (facts: readonly Fact[]): string =>
  facts.map(({ label, value }) => `| ${label} | ${value} |`).join('\n');

/** The source language is at the top, each other one in a folder of its own. */
const folderOf = (locale: string, { locales }: Registry): string =>
  locale === locales[0] ? '' : `${locale}/`;

/** Links from a page in one language to the same page in each language. */
const linkLanguages = (
  name: string,
  from: string,
  registry: Registry,
  labels: Readonly<Record<string, Labels>>,
) =>
  registry.locales.map((locale) => ({
    label: labels[locale]?.language ?? locale,
    current: locale === from,
    path: `${from === registry.locales[0] ? '' : '../'}${folderOf(locale, registry)}${name}`,
  }));
