import { fill } from '../../../templates/site/app/fill.ts';
import type { CodeView } from '../../model/describeCode.ts';
import type { HistoryEntry as Event } from '../../model/registry.ts';
import { htmlText } from '../../text/markup.ts';
import { compareVersions } from '../../text/version.ts';
import { linkMentions } from './mentions.ts';
import type { Page, Phrase } from './page.ts';

/** A change that a release made to a code. */
export interface HistoryRow {
  readonly version: string;
  /** HTML. */
  readonly change: string;
}

/** Lists the changes of a code, oldest first. Codes of the first release have no history. */
export function listHistory(code: CodeView<Phrase>, page: Page): HistoryRow[] {
  const { since, deprecated } = code;
  const known = page.registry.history.filter(({ number }) => number === code.code);
  // `since` and `deprecated` of the source say the same, also without a lock.
  const has = (change: Event['change'], version: string): boolean =>
    known.some((event) => event.change === change && event.version === version);
  const own = (change: Event['change'], version: string | undefined): Event[] =>
    version === undefined || has(change, version) ? [] : [{ version, number: code.code, change }];
  return [...own('added', since), ...known, ...own('deprecated', deprecated?.since)]
    .sort((a, b) => compareVersions(a.version, b.version))
    .map((event) => ({ version: htmlText(event.version), change: describeEvent(event, code, page) }));
}

function describeEvent(
  { version, change, from = '–' }: Event,
  { deprecated }: CodeView<Phrase>,
  page: Page,
): string {
  const text = fill(htmlText(page.label.historyOf[change]), { from: `<code>${htmlText(`${from}`)}</code>` });
  const isReasonKnown = change === 'deprecated' && deprecated?.since === version;
  return isReasonKnown ? `${text} ${linkMentions(deprecated.reason, page)}` : text;
}
