import { CODE, type GroupRow, type SearchData } from './data.ts';
import { create, find } from './dom.ts';
import { fill } from './fill.ts';
import { fold } from './fold.ts';
import type { Query } from './query.ts';

/** Finds the narrowest range that contains a number. */
export const findRange = (number: number, { groups }: SearchData): GroupRow | undefined =>
  groups
    .filter(([, , first, last]) => first <= number && number <= last)
    .sort((a, b) => a[3] - a[2] - (b[3] - b[2]))[0];

/** Explains a query for an unlisted number. `undefined` for any other query. */
export function explainUnlisted({ numbers, text }: Query, data: SearchData): (Node | string)[] {
  const former = data.reserved.find(([, , name]) => name !== '' && fold(name) === text)?.[0];
  if (former !== undefined) return explainNumber(former, data);
  const [number = ''] = numbers;
  const shortest = `${data.codes[0]?.[CODE] ?? ''}`.length;
  if (text !== number || !/^\d{1,15}$/.test(number) || number.length < shortest) return [];
  const value = Number(number);
  if (data.codes.some((row) => row[CODE] === value || `${row[CODE]}`.startsWith(number))) return [];
  return explainNumber(value, data);
}

const explainNumber = (number: number, data: SearchData): (Node | string)[] => [
  `${sayReserved(number, data)} ${sayRange(number, data)} `.trimStart(),
  create('a', { href: `unknown.html?${number}` }, data.labels.unlistedMore ?? ''),
];

/** What a number was, or is kept for. */
function sayReserved(number: number, { reserved }: SearchData): string {
  const row = reserved.find(([first, last]) => first <= number && number <= last);
  return row === undefined ? '' : fill(row[3], { number });
}

function sayRange(number: number, data: SearchData): string {
  const range = findRange(number, data);
  if (range === undefined) return fill(data.labels.outside, { number });
  return fill(data.labels.unlisted, { number, range: range[0], title: range[1] });
}

/** Starts the page about unlisted numbers: `unknown.html?2999`, or any missing page. */
export function startUnlistedPage(data: SearchData): void {
  const number =
    readNumber(`${location.search}${location.hash}`) ??
    readNumber(location.pathname.replace(/^.*\/(?=.)/, ''));
  if (number === undefined) return;
  const title = fill(data.labels.unlistedTitle, { number });
  find('#number', HTMLElement).textContent = title;
  document.title = title;
  const index = find('.ways a', HTMLAnchorElement).href.replace(/#.*$/, '');
  const folder = index.replace(/[^/]*$/, '');
  const link = (code: number): HTMLAnchorElement =>
    create('a', { href: `${folder}${data.prefix}-${code}.html` }, `${code}`);
  const box = find('#range', HTMLElement);
  const range = findRange(number, data);
  const row = range && document.getElementById(`range-${range[0]}`);
  const reason = sayReserved(number, data);
  // The page of a removed code says so already.
  if (reason && document.querySelector('.retired') === null) box.append(create('p', {}, reason));
  box.append(create('p', {}, sayRange(number, data)));
  const unlisted = row?.querySelector('dd')?.lastChild?.textContent?.trim();
  if (unlisted) box.append(create('p', {}, unlisted));
  const nearest = create('p', {}, data.labels.nearest ?? '');
  for (const code of findNearest(number, data)) nearest.append(' ', link(code));
  const pattern = `${number}`.replace(/\d\d$/, 'xx');
  nearest.append(
    ' · ',
    create('a', { href: `${index}?q=${pattern}` }, fill(data.labels.searchRange, { pattern })),
  );
  box.append(nearest);
  box.hidden = false;
  for (const language of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    language.href = `${language.href.replace(/404\.html$/, 'unknown.html')}?${number}`;
  }
}

/** Reads the last number in an address. */
function readNumber(address: string): number | undefined {
  const digits = address.replace(/404\.html$/, '').match(/\d{1,15}(?!.*\d)/)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function findNearest(number: number, { codes }: SearchData): number[] {
  const after = codes.findIndex((row) => row[CODE] > number);
  const at = after === -1 ? codes.length : after;
  return codes.slice(Math.max(0, at - 2), at + 2).map((row) => row[CODE]);
}
