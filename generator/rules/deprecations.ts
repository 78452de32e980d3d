import { suggest } from '../diagnostics/suggest.ts';
import type { CodeEntry } from '../source/entries.ts';
import type { Path } from '../source/sourceDocument.ts';
import { compareVersions, releaseOf } from '../text/version.ts';
import type { SourceRule, Violation } from './rule.ts';

export const replacedBy: SourceRule = {
  id: 'lint/replaced-by',
  *check({ codes }): Generator<Violation> {
    const deprecated = codes.filter(({ code }) => code.deprecated?.replacedBy !== undefined);
    if (deprecated.length === 0) return;
    const find = indexCodes(codes);
    for (const entry of deprecated) {
      const replacement = entry.code.deprecated?.replacedBy ?? '';
      const path = [...entry.path, 'deprecated', 'replacedBy'];
      const target = find(replacement);
      if (target === undefined) yield { path, ...describeMissing(replacement, codes) };
      else {
        const problem = checkReplacement(entry, target);
        if (problem !== undefined) yield { path, message: `${replacement} ${problem[0]}`, help: problem[1] };
      }
    }
  },
};

/** Creates a function that finds codes by number or name. */
function indexCodes(codes: readonly CodeEntry[]): (replacement: number | string) => CodeEntry | undefined {
  const byNumber = new Map(codes.map((entry) => [Number(entry.number), entry]));
  const byName = new Map(codes.map((entry) => [entry.code.name, entry]));
  return (replacement) =>
    typeof replacement === 'number' ? byNumber.get(replacement) : byName.get(replacement);
}

function describeMissing(replacement: number | string, codes: readonly CodeEntry[]): Omit<Violation, 'path'> {
  const renamed = codes.find(({ code }) => code.aliases?.some((alias) => alias === replacement));
  const names = codes.flatMap(({ code }) => code.name ?? []);
  const suggestion =
    renamed?.code.name ?? (typeof replacement === 'string' ? suggest(replacement, names) : undefined);
  return {
    message: renamed ? `${replacement} is an alias` : `${replacement} is not in the registry`,
    help: 'Use the name or number of a code in the registry.',
    suggestion,
  };
}

/** Checks whether a code can replace another. Returns a message and advice if not. */
function checkReplacement(
  { number, code }: CodeEntry,
  target: CodeEntry,
): readonly [string, string] | undefined {
  if (target.number === number)
    return ['cannot replace itself', 'Name another code, or remove `replacedBy`.'];
  if (target.code.deprecated !== undefined) {
    return ['is itself deprecated', 'Name the current replacement, or remove `replacedBy`.'];
  }
  if (target.code.draft && !code.draft) {
    return ['is a draft, which releases omit', 'Name a released code, or remove `draft` there.'];
  }
  return undefined;
}

export const since: SourceRule = {
  id: 'lint/since',
  *check({ codes, source: { version } }): Generator<Violation> {
    if (version === undefined) return;
    const release = releaseOf(version);
    for (const { code, path } of codes) {
      yield* reportTooLate(code.since, [...path, 'since'], release);
      yield* reportTooLate(code.deprecated?.since, [...path, 'deprecated', 'since'], release);
      if (!code.since || !code.deprecated?.since) continue;
      if (compareVersions(code.deprecated.since, code.since) >= 0) continue;
      yield {
        path: [...path, 'deprecated', 'since'],
        message: `deprecated in ${code.deprecated.since}, before it was added in ${code.since}`,
        help: 'Correct one of the two.',
      };
    }
  },
};

function* reportTooLate(since: string | undefined, path: Path, release: string): Generator<Violation> {
  if (since === undefined || compareVersions(since, release) <= 0) return;
  yield { path, message: `${since} is later than the registry's version, ${release}` };
}
