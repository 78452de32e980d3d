import { fill } from '../../../templates/site/app/fill.ts';
import { htmlText } from '../../text/markup.ts';
import { type Block, createNumberSpace, type GroupSpace, type NumberState } from './numberSpace.ts';
import type { Page } from './page.ts';
import { BLOCK_SIDE, drawBlock, drawNext, drawState, type Svg } from './picture.ts';

/** A block of the number space and its description. */
export interface BlockView {
  readonly block: Block;
  readonly drawing: string;
  readonly range: string;
  readonly title: string;
  /** Numbers in use, and the next free one. */
  readonly summary: readonly string[];
}

/** Lists all blocks of the number space. */
export function listBlocks(page: Page): BlockView[] {
  const { groups } = createNumberSpace(page.registry);
  return groups.flatMap((space) => space.blocks.map((block) => describeBlock(block, space, page)));
}

function describeBlock(block: Block, { nextFree }: GroupSpace, { label, say }: Page): BlockView {
  const { group, first, last, inUse, next, cells } = block;
  const isFull = !cells.includes('free');
  const parts = [
    fill(label.inUse, { used: inUse }),
    ...(next !== undefined && nextFree !== undefined ? [fill(label.nextFree, { number: nextFree })] : []),
    ...(isFull ? [label.noneFree] : []),
  ];
  return {
    block,
    drawing: drawBlock(block),
    range: fill(label.range, { first, last }),
    title: say(group.title).text,
    summary: parts,
  };
}

/** Lists the symbols of the map: the states that occur, and the next free number. */
export function listStates({ registry, label }: Page): { drawing: string; name: string }[] {
  const { states, groups } = createNumberSpace(registry);
  const signs = states.map((state: NumberState) => ({
    drawing: drawState(state),
    name: label.states[state],
  }));
  const hasNext = groups.some(({ blocks }) => blocks.some(({ next }) => next !== undefined));
  return hasNext ? [...signs, { drawing: drawNext(), name: label.states.next }] : signs;
}

const COLUMNS = 5;
const PANEL = { width: 164, height: 206 };
const MARGIN = 16;

/** Draws the map of the number space for pages outside the site. */
export function drawMap(page: Page): Svg {
  const { label, registry } = page;
  const blocks = listBlocks(page);
  const columns = Math.min(COLUMNS, Math.max(1, blocks.length));
  const rows = Math.ceil(blocks.length / columns);
  const right = MARGIN + columns * PANEL.width;
  const bottom = MARGIN + rows * PANEL.height;
  const panels = blocks.map((block, index) => {
    const left = MARGIN + (index % columns) * PANEL.width;
    const top = MARGIN + Math.floor(index / columns) * PANEL.height;
    return `<g transform="translate(${left} ${top})">${drawPanel(block)}</g>`;
  });
  const legend = listStates(page).map(
    ({ drawing, name }, index) =>
      `<g transform="translate(${MARGIN} ${bottom + index * 22})">${drawing}` +
      `<text x="18" y="10">${htmlText(name)}</text></g>`,
  );
  return {
    width: right,
    height: bottom + legend.length * 22 + MARGIN - 8,
    title: `${registry.name}: ${label.numbers}`,
    description: blocks
      .map(({ range, title, summary }) => `${range} ${title}: ${summary.join(', ')}.`)
      .join(' '),
    content: [...panels, ...legend].join('\n'),
    lang: page.locale,
  };
}

/** Draws a block with its range and title above and its summary below. */
function drawPanel({ drawing, range, title, summary }: BlockView): string {
  const lines = summary.map((line, index) => {
    const y = 58 + BLOCK_SIDE + index * 17;
    return `<text class="quiet" y="${y}">${htmlText(line)}</text>`;
  });
  return (
    `<text class="strong" y="12">${htmlText(range)}</text>` +
    `<text class="quiet" y="28">${htmlText(shorten(title, 22))}</text>` +
    `<g transform="translate(0 38)">${drawing}</g>${lines.join('')}`
  );
}

/** Shortens a label to the width of a block, since it cannot wrap. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
