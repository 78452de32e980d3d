import { byCodeUnit } from '../text/compare.ts';

/** The name in `{count}` and `{count, plural, …}`; `%s`, `%1$d` and `%name%` as they are. */
const PLACEHOLDER = /\{\s*(\w+)\s*(?=[},])|(%(?:\d+\$)?[sdif](?!\w)|%[a-z]\w*%)/g;

/** Names of the placeholders that programs fill in, each once. */
export const listPlaceholders = (texts: readonly string[]): string[] =>
  [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(PLACEHOLDER)].map(([, name, printf]) => name ?? printf ?? ''),
      ),
    ),
  ].sort(byCodeUnit);
