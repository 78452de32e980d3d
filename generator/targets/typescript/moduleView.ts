import { type CodeView, describeCodes, inLocale } from '../../model/describeCode.ts';
import { groupsNarrowestFirst } from '../../model/lookup.ts';
import { memoize } from '../../model/memoize.ts';
import type { Outcome, Registry, Retry } from '../../model/registry.ts';

/** All that the TypeScript modules show, as data that JSON can hold. */
export interface ModuleView {
  readonly name: string;
  /** Begins the names of types: `Wapi` for `WapiCode`. */
  readonly pascal: string;
  /** Address of the publication. */
  readonly source: string | undefined;
  readonly kinds: readonly KindView[];
  /** Their ids, by first number. */
  readonly groups: readonly string[];
  /** The narrowest first. */
  readonly ranges: readonly { id: string; first: number; last: number; outcome: Outcome }[];
  readonly codes: readonly ListedCode[];
}

export interface KindView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly httpStatus: number;
}

export type ListedCode = Pick<CodeView, 'code' | 'name' | 'kind' | 'retry' | 'parameter' | CommentedFacts>;

type CommentedFacts = 'message' | 'hint' | 'meanings' | 'deprecated' | 'page' | 'link';

export const createModuleView = memoize((registry: Registry): ModuleView => {
  const say = inLocale(registry.locales[0]);
  return {
    name: registry.name,
    pascal: registry.names.pascal,
    source: registry.source?.url,
    kinds: registry.kinds.map(({ id, title, description, outcome, retry, httpStatus }) => ({
      id,
      title: say(title),
      description: description === undefined ? '' : say(description),
      outcome,
      retry,
      httpStatus,
    })),
    groups: registry.groups.map(({ id }) => id),
    ranges: groupsNarrowestFirst(registry).map(({ id, first, last, outcome }) => ({
      id,
      first,
      last,
      outcome,
    })),
    codes: describeCodes(registry).map(pickListedCode),
  };
});

const pickListedCode = (code: CodeView): ListedCode => ({
  code: code.code,
  name: code.name,
  kind: code.kind,
  retry: code.retry,
  parameter: code.parameter,
  message: code.message,
  hint: code.hint,
  meanings: code.meanings,
  deprecated: code.deprecated,
  page: code.page,
  link: code.link,
});
