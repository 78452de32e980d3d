import { execFileSync } from 'node:child_process';
import { GENERATE, onlyTarget } from './commands.ts';
import { PEERS_FOLDER } from './installPeers.ts';
import type { SizeFigures } from './report.ts';
import { median } from './statistics.ts';

/** Time against codes on logarithmic axes, as SVG: the generator by target, and beside other tools and floors. */
export const plot = (sizes: readonly SizeFigures[]): string =>
  execFileSync(process.execPath, ['node_modules/vega-lite/bin/vl2svg'], {
    cwd: PEERS_FOLDER,
    encoding: 'utf8',
    input: JSON.stringify(specification(pointsOf(sizes))),
  });

interface Point {
  readonly name: string;
  readonly group: keyof typeof COLORS;
  readonly codes: number;
  readonly seconds: number;
}

const pointsOf = (sizes: readonly SizeFigures[]): Point[] =>
  sizes.flatMap(({ size, measured }) =>
    measured.flatMap(({ name, group, samples }): Point[] => {
      if (group === 'phases' || samples.length === 0) return [];
      return [{ name, group, codes: size, seconds: median(samples.map(({ seconds }) => seconds)) }];
    }),
  );

/** The plot in the language of Vega-Lite. */
function specification(points: readonly Point[]): object {
  const isWhole = ({ name }: Point) => name === GENERATE;
  const isTarget = ({ name }: Point) => name.startsWith(onlyTarget(''));
  const isOther = ({ group }: Point) => group !== 'ours';
  return {
    background: 'white',
    padding: 12,
    spacing: 36,
    vconcat: [
      panel(
        'The generator, by target',
        points.filter((point) => isWhole(point) || isTarget(point)),
      ),
      panel(
        'The generator beside other tools and floors',
        points.filter((point) => isWhole(point) || isOther(point)),
      ),
    ],
    resolve: { scale: { color: 'independent', strokeDash: 'independent' } },
    config: {
      aria: false,
      view: { stroke: null },
      axis: { domain: false, ticks: false, gridColor: '#e4e4e4', labelPadding: 6, titleFontWeight: 'normal' },
    },
  };
}

function panel(title: string, points: readonly Point[]): object {
  const series = slowestFirst(points);
  const scale = (range: readonly unknown[]) => ({ domain: series.map(({ name }) => name), range });
  return {
    title: { text: title, anchor: 'start', offset: 12, fontSize: 14 },
    width: 440,
    height: 340,
    data: { values: points },
    mark: { type: 'line', point: { size: 40 } },
    encoding: {
      x: axis('codes', 'codes', [200, 130_000], SIZE_TICKS, ',d'),
      y: axis('seconds', 'seconds', [0.03, 120], SECOND_TICKS, '~r'),
      color: { field: 'name', scale: scale(colorsOf(series)), legend: LEGEND },
      strokeDash: {
        field: 'name',
        scale: scale(series.map(({ group }) => (group === 'floor' ? [5, 3] : [1, 0]))),
      },
      strokeWidth: { condition: { test: `datum.name === '${GENERATE}'`, value: 4 }, value: 1.5 },
    },
  };
}

/** A point of each series, the last, in the order in which the lines end, from above. */
const slowestFirst = (points: readonly Point[]): Point[] =>
  [...new Map(points.map((point) => [point.name, point])).values()].sort(
    (a, b) => b.codes - a.codes || b.seconds - a.seconds,
  );

const axis = (
  field: string,
  title: string,
  domain: readonly [number, number],
  values: readonly number[],
  format: string,
) => ({
  field,
  type: 'quantitative',
  scale: { type: 'log', domain, nice: false },
  axis: { title, values, format },
});

const SIZE_TICKS = [254, 1000, 10_000, 30_000, 100_000];
const SECOND_TICKS = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

const LEGEND = {
  title: null,
  labelLimit: 0,
  rowPadding: 5,
  offset: 16,
  symbolType: 'stroke',
  symbolSize: 300,
  symbolStrokeWidth: 2.5,
};

const COLORS = {
  ours: [
    '#0f8b8d',
    '#c2405f',
    '#8b4fc4',
    '#e07a1f',
    '#5f8f1f',
    '#b08900',
    '#4a90d9',
    '#6b5b4b',
    '#d15fa8',
    '#3d405b',
  ],
  peer: ['#c2405f', '#e07a1f', '#8b4fc4', '#b08900', '#5f8f1f'],
  floor: ['#222222', '#555555', '#777777', '#999999', '#b5b5b5'],
};

/** Each series in its own colour of its group; the whole generator always in the same. */
const colorsOf = (series: readonly Point[]): string[] =>
  series.map(({ name, group }, index) => {
    const before = series.slice(0, index).filter((other) => other.group === group && other.name !== GENERATE);
    return name === GENERATE ? '#1a56b0' : (COLORS[group][before.length] ?? 'black');
  });
