import type { Registry } from '../../model/registry.ts';

/**
 * The pages of one language, below its folder. The page of a code has the name of its anchor in the documentation, so that
 * no number is the name of another page, such as 404.
 */
export const codePath = (code: number, { names }: Registry): string => `${names.kebab}-${code}.html`;

export const commandPath = (command: string): string => `commands/${command}.html`;

export const INDEX = 'index.html';
export const KINDS = 'kinds.html';
export const COMMANDS = 'commands/index.html';
/** Explains any number: `unknown.html?2999`. */
export const UNKNOWN = 'unknown.html';
/** What a server shows in place of a page that it does not have. */
export const NOT_FOUND = '404.html';

/** Anchor of a group on the front page. An id alone can be a number, which is the anchor of a code. */
export const groupAnchor = (id: string): string => `group-${id}`;

export const kindAnchor = (id: string): string => `kind-${id}`;

/** The source language is at the top, each other one in a folder of its own. */
export const folderOf = (locale: string, { locales }: Registry): string =>
  locale === locales[0] ? '' : `${locale}/`;
