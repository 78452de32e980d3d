import type { CodeView } from '../../model/describeCode.ts';
import { linkMentions } from './mentions.ts';
import type { Page, Phrase } from './page.ts';

/** A change that a release made to a code. */
export interface HistoryEntry {
  readonly version: string;
  /** HTML. */
  readonly text: string;
}

/** Lists the changes of a code, oldest first. Codes of the first release have no history. */
export function listHistory({ since, deprecated }: CodeView<Phrase>, page: Page): HistoryEntry[] {
  return [
    ...(since === undefined ? [] : [{ version: since, text: page.label.added }]),
    ...(deprecated === undefined
      ? []
      : [
          {
            version: deprecated.since,
            text: `${page.label.deprecated}: ${linkMentions(deprecated.reason, page)}`,
          },
        ]),
  ];
}
