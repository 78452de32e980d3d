import type { Path } from '../source/sourceDocument.ts';
import { compareVersions, releaseOf } from '../text/version.ts';
import type { Finding, SourceRule } from './rule.ts';

export const since: SourceRule = {
  id: 'lint/since',
  *check({ codes, source: { version } }): Generator<Finding> {
    if (version === undefined) return;
    const release = releaseOf(version);
    for (const { code, path } of codes) {
      yield* tooLate(code.since, [...path, 'since'], release);
      yield* tooLate(code.deprecated?.since, [...path, 'deprecated', 'since'], release);
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

function* tooLate(since: string | undefined, path: Path, release: string): Generator<Finding> {
  if (since === undefined || compareVersions(since, release) <= 0) return;
  yield { path, message: `${since} is later than the registry's version, ${release}` };
}
