import type { CodeView } from '../../model/describeCode.ts';
import { linkMentions } from './mentions.ts';
import type { Page, Phrase } from './page.ts';

/** Something that a release did to a code. */
export interface HistoryEntry {
  readonly version: string;
  /** As HTML. */
  readonly text: string;
}

/** What releases did to a code, the first one first. Codes of the first release have no history of their own. */
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
