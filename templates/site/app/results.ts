import {
  CODE,
  type CodeRow,
  HINT,
  KIND,
  MESSAGE,
  NAME,
  OUTCOME,
  RETIRED,
  RETRY,
  type SearchData,
} from './data.ts';
import { create } from './dom.ts';
import { highlight } from './highlight.ts';

/** Creates a search result. It says what the code is and what to do, without opening its page. */
export function createResult(row: CodeRow, data: SearchData, words: readonly string[]): HTMLLIElement {
  const outcome = data.outcomes[row[OUTCOME]] ?? ['', ''];
  const link = create(
    'a',
    { href: `${data.prefix}-${row[CODE]}.html` },
    create('b', { class: outcome[0] }, ...highlight(`${row[CODE]}`, words)),
    ' ',
    create('code', {}, ...highlight(row[NAME], words)),
    ' ',
    create('span', {}, ...highlight(row[MESSAGE], words)),
  );
  const facts = create('p', { class: 'note' }, create('span', { class: `sign ${outcome[0]}` }, outcome[1]));
  facts.append(` · ${data.kinds[row[KIND]]?.[1]}`);
  if (outcome[0] === 'error') facts.append(` · ${data.labels.retry}: ${data.retries[row[RETRY]]?.[1]}`);
  if (row[RETIRED] === 1) facts.append(` · ${data.labels.retired}`);
  const item = create('li', {}, link);
  if (row[HINT] !== 0) item.append(create('p', {}, row[HINT]));
  item.append(facts);
  return item;
}
