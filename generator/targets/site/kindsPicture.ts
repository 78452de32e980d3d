import type { Group, Kind, Outcome } from '../../model/registry.ts';
import { OUTCOMES } from '../../model/vocabulary.ts';
import { htmlText } from '../../text/markup.ts';
import { shorten } from './mapPicture.ts';
import type { Page } from './page.ts';
import { round, type Svg } from './picture.ts';

const MARGIN = 16;
const LEFT = MARGIN + 210;
const TOP = 48;
const COLUMN = 46;
const ROW = 30;
const RADIUS = 11;

/** Symbols of outcomes, as on the pages, so that none depends on colour alone. */
const SIGNS: Readonly<Record<Outcome, string>> = { success: '✓', pending: '…', error: '✕' };

/** Draws the number of codes per kind and group as circles with labels. */
export function drawKinds(page: Page): Svg {
  const { registry, label, say } = page;
  const groups = registry.groups.filter(({ codes }) => codes.length > 0);
  const kinds = registry.kinds.filter((kind) => groups.some((group) => count(kind, group) > 0));
  const right = LEFT + groups.length * COLUMN;
  const bottom = TOP + kinds.length * ROW;
  const most = Math.max(1, ...kinds.flatMap((kind) => groups.map((group) => count(kind, group))));
  // The area of a circle is proportional to the number.
  const radius = (number: number): number => RADIUS * Math.sqrt(number / most);

  const content = groups.map(
    ({ id }, column) => `<text class="strong middle" x="${centreOf(column)}" y="36">${htmlText(id)}</text>`,
  );
  const sentences: string[] = [];
  for (const [row, kind] of kinds.entries()) {
    const title = say(kind.title).text;
    const middle = TOP + (row + 0.5) * ROW;
    content.push(
      `<path class="rule" d="M${MARGIN} ${middle + ROW / 2}H${right + COLUMN}"/>`,
      `<text class="sign ${kind.outcome}" x="${MARGIN}" y="${middle + 5}">${SIGNS[kind.outcome]}</text>`,
      `<text x="${MARGIN + 20}" y="${middle + 4}">${htmlText(shorten(title, 26))}</text>`,
    );
    const counts = groups
      .map((group, column) => ({ group, column, number: count(kind, group) }))
      .filter(({ number }) => number > 0);
    for (const { column, number } of counts) {
      const at = centreOf(column);
      content.push(
        `<circle class="${kind.outcome}" cx="${at - 7}" cy="${middle}" r="${round(radius(number))}"/>`,
        `<text class="small" x="${at + 7}" y="${middle + 4}">${number}</text>`,
      );
    }
    const total = counts.reduce((sum, { number }) => sum + number, 0);
    content.push(`<text class="strong end" x="${right + COLUMN}" y="${middle + 4}">${total}</text>`);
    sentences.push(`${title}: ${counts.map(({ group, number }) => `${group.id} ${number}`).join(', ')}.`);
  }
  const legend = OUTCOMES.map((outcome) => `${SIGNS[outcome]} ${label.outcomes[outcome].name}`).join('   ');
  content.push(
    `<text class="quiet" x="${MARGIN}" y="${bottom + 22}" xml:space="preserve">${htmlText(legend)}</text>`,
  );
  content.push(`<text class="quiet end" x="${right + COLUMN}" y="36">${htmlText(label.total)}</text>`);
  return {
    width: right + COLUMN + MARGIN,
    height: bottom + 22 + MARGIN,
    title: `${registry.name}: ${label.kindsPicture}`,
    description: sentences.join(' '),
    content: content.join('\n'),
    lang: page.locale,
  };
}

const centreOf = (column: number): number => LEFT + (column + 0.5) * COLUMN;

const count = (kind: Kind, { codes }: Group): number => codes.filter((code) => code.kind === kind).length;
