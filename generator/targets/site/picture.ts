import style from '../../../templates/site/style/picture.css.bundle';
import { htmlText } from '../../text/markup.ts';
import type { Block, NumberState } from './numberSpace.ts';

/** Side length of a block. Each of its ten columns and rows takes a tenth. */
export const BLOCK_SIDE = 100;

/** Side length of a cell, with a gap of 2 to the next one. */
const SIDE = 8;
const position = (index: number): number => index * 10 + 1;

/** Rounds a coordinate to two digits, so that the output is the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Outlines of cells, relative to their upper left corner. Each state has its own shape, for people who do not see
 * colours.
 */
const SHAPES: Readonly<Record<Exclude<NumberState, 'free'>, string>> = {
  used: `h${SIDE}v${SIDE}h-${SIDE}z`,
  unpublished: `m${SIDE / 2} 0l${SIDE / 2} ${SIDE / 2}l-${SIDE / 2} ${SIDE / 2}l-${SIDE / 2} -${SIDE / 2}z`,
  retired: `l${SIDE} ${SIDE}m0 -${SIDE}l-${SIDE} ${SIDE}`,
  reserved: `m1 1h${SIDE - 2}v${SIDE - 2}h-${SIDE - 2}z`,
};

/** Draws a block as one path per state: the ground, which is free, below the numbers in use. */
export function drawBlock({ cells, next }: Block): string {
  const paths = [`<path class="free" d="${drawGround(cells)}"/>`];
  for (const [state, shape] of Object.entries(SHAPES)) {
    const marks = cells.flatMap((cell, index) => (cell === state ? [`${moveTo(index)}${shape}`] : []));
    if (marks.length > 0) paths.push(`<path class="${state}" d="${marks.join('')}"/>`);
  }
  if (next !== undefined) paths.push(`<path class="next" d="${drawRing(next)}"/>`);
  return paths.join('');
}

/** Draws the shape of a state for a legend. */
export const drawState = (state: NumberState): string =>
  state === 'free'
    ? `<path class="free" d="M0 0h10v10h-10z"/>`
    : `<path class="${state}" d="M1 1${SHAPES[state]}"/>`;

/** Draws the symbol of the next free number for a legend. */
export const drawNext = (): string => `${drawState('free')}<path class="next" d="${drawRing(0)}"/>`;

const moveTo = (index: number): string => `M${position(index % 10)} ${position(Math.floor(index / 10))}`;

function drawRing(index: number): string {
  const radius = SIDE / 2 - 0.5;
  const x = round(position(index % 10) + 0.5);
  const y = round(position(Math.floor(index / 10)) + SIDE / 2);
  return `M${x} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}

/** Draws the cells that belong to the group, row by row. */
function drawGround(cells: Block['cells']): string {
  if (!cells.includes(undefined)) return `M0 0h${BLOCK_SIDE}v${BLOCK_SIDE}h-${BLOCK_SIDE}z`;
  let path = '';
  for (let row = 0; row < 10; row += 1) {
    for (let column = 0; column < 10; column += 1) {
      const start = column;
      while (column < 10 && cells[row * 10 + column] !== undefined) column += 1;
      const width = (column - start) * 10;
      if (width > 0) path += `M${start * 10} ${row * 10}h${width}v10h-${width}z`;
    }
  }
  return path;
}

export interface Svg {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same facts in words. */
  readonly description: string;
  /** SVG. */
  readonly content: string;
  readonly lang: string;
}

/**
 * Prints a picture as a file for `<img>` in Markdown. It has its own style, light and dark, since styles of the page do
 * not apply to it.
 */
export const printSvg = ({ width, height, title, description, content, lang }: Svg): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
  `class="picture" role="img" aria-labelledby="title desc" lang="${htmlText(lang)}">\n` +
  `<title id="title">${htmlText(title)}</title>\n<desc id="desc">${htmlText(description)}</desc>\n` +
  `<style>${style.trim()}</style>\n<rect class="paper" width="${width}" height="${height}" rx="8"/>\n${content}\n</svg>\n`;

/** Prints a picture inside a page, with the styles of the page. */
export const inlineSvg = ({ width, height, title, description, content }: Svg, id: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="picture" role="img" ` +
  `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${htmlText(title)}</title>` +
  `<desc id="${id}-desc">${htmlText(description)}</desc>\n${content}\n</svg>`;
