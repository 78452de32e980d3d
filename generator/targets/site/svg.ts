import style from '../../../templates/site/style/picture.css.bundle';
import { htmlText } from '../../text/html.ts';

export interface Svg {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same facts in words. */
  readonly description: string;
  /** As SVG. */
  readonly content: string;
  readonly lang: string;
}

/**
 * A picture as a file, with a style of its own, since no page's style reaches it: for `<img>` in Markdown, light and dark.
 */
export const printSvg = ({ width, height, title, description, content, lang }: Svg): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
  `class="picture" role="img" aria-labelledby="title desc" lang="${htmlText(lang)}">\n` +
  `<title id="title">${htmlText(title)}</title>\n<desc id="desc">${htmlText(description)}</desc>\n` +
  `<style>${style.trim()}</style>\n<rect class="paper" width="${width}" height="${height}" rx="8"/>\n${content}\n</svg>\n`;

/** A picture within a page, which has its style. */
export const inlineSvg = ({ width, height, title, description, content }: Svg, id: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="picture" role="img" ` +
  `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${htmlText(title)}</title>` +
  `<desc id="${id}-desc">${htmlText(description)}</desc>\n${content}\n</svg>`;
