import script from '../../../templates/site/app/main.ts.bundle';
import codeTemplate from '../../../templates/site/code.html.hbs';
import commandTemplate from '../../../templates/site/command.html.hbs';
import commandsTemplate from '../../../templates/site/commands.html.hbs';
import indexTemplate from '../../../templates/site/index.html.hbs';
import kindsTemplate from '../../../templates/site/kinds.html.hbs';
import style from '../../../templates/site/style/site.css.bundle';
import unlistedTemplate from '../../../templates/site/unlisted.html.hbs';
import type { Registry } from '../../model/registry.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentLine } from '../../text/commentLines.ts';
import { htmlText } from '../../text/markup.ts';
import { formatHeader } from '../kit.ts';
import type { BuiltInTarget, Kit, OutputFile } from '../target.ts';
import { describeCodePage } from './codePage.ts';
import { describeCommandPage, describeCommands } from './commandPage.ts';
import { ICON } from './icon.ts';
import { describeIndex, describeUnlistedPage } from './indexPage.ts';
import { describeKinds } from './kindsPage.ts';
import { drawKinds } from './kindsPicture.ts';
import { type Head, printPage } from './layout.ts';
import { drawMap } from './mapPicture.ts';
import {
  COMMANDS,
  codePath,
  commandPath,
  createPage,
  folderOf,
  INDEX,
  KINDS,
  NOT_FOUND,
  type Page,
  UNKNOWN,
} from './page.ts';
import { printSvg } from './picture.ts';
import { printSearchData } from './searchData.ts';
import { USAGE_LANGUAGES, type UsageLanguage } from './usage.ts';

interface SiteOptions {
  readonly url?: string;
  readonly languages?: readonly UsageLanguage[];
}

export const site: BuiltInTarget = {
  name: 'site',
  owns: 'site',
  description:
    'A website without a server: a page for each code and each command, a search, and pictures, in each language.',
  options: {
    url: {
      description:
        'URL of the site, with a final slash. With it pages have canonical addresses, and 404.html works in every folder.',
      type: 'string',
      pattern: '^https?://[^\\s<>"`{}|\\\\^]+/$',
    },
    languages: {
      description: 'The programming languages that the page of a code shows. Default: all.',
      type: 'array',
      uniqueItems: true,
      items: { enum: USAGE_LANGUAGES },
    },
  },
  *render(registry, kit) {
    yield* renderShared(kit);
    for (const locale of registry.locales) yield* renderLanguage(registry, locale, kit);
  },
};

const helpers = { text: htmlText };
const renderIndex = createTemplate(indexTemplate, helpers);
const renderCode = createTemplate(codeTemplate, helpers);
const renderCommand = createTemplate(commandTemplate, helpers);
const renderCommands = createTemplate(commandsTemplate, helpers);
const renderKinds = createTemplate(kindsTemplate, helpers);
const renderUnlisted = createTemplate(unlistedTemplate, helpers);

function* renderShared(kit: Kit): Generator<OutputFile> {
  const comment = formatHeader(kit.header, '//');
  const cssComment = kit.header
    .map((line) => `/* ${commentLine(line).replaceAll('*/', '* /')} */\n`)
    .join('');
  yield { path: 'site/site.css', text: `${cssComment}${style}` };
  yield { path: 'site/site.js', text: `${comment}${script}` };
  yield { path: 'site/icon.svg', text: ICON };
}

function* renderLanguage(registry: Registry, locale: string, kit: Kit): Generator<OutputFile> {
  const { url, languages = USAGE_LANGUAGES }: SiteOptions = kit.options.site ?? {};
  const folder = `site/${folderOf(locale, registry)}`;
  const top = createPage(registry, locale, '');
  const below = createPage(registry, locale, '../');
  const createFile = (
    page: Page,
    template: (view: object) => string,
    view: Omit<Head, 'path'>,
    head: Pick<Head, 'path' | 'script' | 'base'>,
  ): OutputFile => ({
    path: `${folder}${head.path}`,
    text: printPage(template(view), { ...view, ...head }, page, kit.header, url),
  });

  yield createFile(top, renderIndex, describeIndex(top), { path: INDEX, script: 'search' });
  yield createFile(top, renderKinds, describeKinds(top), { path: KINDS });
  yield createFile(below, renderCommands, describeCommands(below), { path: COMMANDS });
  yield createFile(top, renderUnlisted, describeUnlistedPage(top), { path: UNKNOWN, script: 'unlisted' });
  const base = url === undefined ? undefined : new URL(url).pathname;
  const nowhere: Page = base === undefined ? top : { ...top, up: `${base}${folderOf(locale, registry)}` };
  yield createFile(nowhere, renderUnlisted, describeUnlistedPage(nowhere), {
    path: NOT_FOUND,
    script: 'unlisted',
    base,
  });
  for (const command of registry.commands) {
    const view = describeCommandPage(command, below);
    yield createFile(below, renderCommand, view, { path: commandPath(command.name) });
  }
  const groups = new Map(registry.groups.map((group) => [group.id, group]));
  for (const [index, code] of registry.codes.entries()) {
    const group = groups.get(code.group);
    if (group === undefined) throw new TypeError(`there is no group ${code.group}`);
    const order = { code, group, previous: registry.codes[index - 1], next: registry.codes[index + 1] };
    yield createFile(top, renderCode, describeCodePage(order, top, languages), {
      path: codePath(code.code, registry),
    });
  }
  for (const former of registry.reserved.filter(({ name, first, last }) => name && first === last)) {
    const path = codePath(former.first, registry);
    yield createFile(top, renderUnlisted, describeUnlistedPage(top, former), { path, script: 'unlisted' });
  }
  yield { path: `${folder}search.js`, text: printSearchData(top, formatHeader(kit.header, '//')) };
  yield { path: `${folder}map.svg`, text: printSvg(drawMap(top)) };
  yield { path: `${folder}kinds.svg`, text: printSvg(drawKinds(top)) };
}
