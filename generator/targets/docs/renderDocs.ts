import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { markdownParagraph, markdownText } from '../../text/markdown.ts';
import type { Kit, OutputFile } from '../target.ts';
import type { Fact } from './factsOf.ts';
import { groupView } from './groupView.ts';
import { indexView } from './indexView.ts';
import { type Labels, labelsOf } from './labels.ts';

export function* renderDocs(registry: Registry, kit: Kit): Generator<OutputFile> {
  const helpers = { text: markdownText, paragraph: markdownParagraph, rows };
  const renderIndex = compileTemplate(kit, 'docs/index.md.hbs', helpers);
  const renderGroup = compileTemplate(kit, 'docs/group.md.hbs', helpers);
  const labels: Record<string, Labels> = JSON.parse(kit.template('docs/labels.json'));

  for (const locale of registry.locales) {
    const page = { locale, label: labelsOf(labels, locale) };
    const file = (name: string, template: typeof renderIndex, view: object): OutputFile => {
      const languages = languagesOf(name, locale, registry, labels);
      return {
        path: `docs/${folderOf(locale, registry)}${name}`,
        text: template({ header: kit.header, label: page.label, languages, ...view }),
      };
    };
    yield file('README.md', renderIndex, indexView(registry, page));
    for (const group of registry.groups) {
      yield file(`${group.id}.md`, renderGroup, groupView(group, registry, page));
    }
  }
}

/** Facts as rows of a table. */
const rows = (facts: readonly Fact[]): string =>
  facts.map(({ label, value }) => `| ${label} | ${value} |`).join('\n');

/** The source language stands at the top, each other one in a folder of its own. */
const folderOf = (locale: string, { locales }: Registry): string =>
  locale === locales[0] ? '' : `${locale}/`;

/** The same page in each language, as seen from one of them. */
const languagesOf = (
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
