import { showControls } from '../text/unprintable.ts';
import type { CodeName, Coverage, Status } from './createStatus.ts';

/** Formats a status for people. */
export function printStatus(status: Status): string {
  const { name, version, released, codes, drafts, deprecated, withoutHint, coverage, groups } = status;
  const release = released === undefined ? 'not released yet' : `last release ${released}`;
  return [
    `${showControls(name)} ${version}, ${release}: ${codes} ${codes === 1 ? 'code' : 'codes'}`,
    '',
    ...listNames('Drafts, which no release holds', drafts),
    ...listNames('Deprecated', deprecated),
    ...listNames('Without a hint', withoutHint),
    'Languages',
    ...coverage.map((each) => `  ${printCoverage(each)}`),
    '',
    'Groups, and the next free number of each',
    ...groups.flatMap(({ id, codes, nextNumber, coverage: ofGroup }) => [
      `  ${id.padEnd(8)} ${`${codes}`.padStart(5)}  ${nextNumber ?? 'full'}`,
      ...ofGroup.filter(needsWork).map((each) => `    ${printCoverage(each)}`),
    ]),
    '',
  ].join('\n');
}

const needsWork = ({ translated, stale, texts }: Coverage): boolean => translated < texts || stale > 0;

function printCoverage({ locale, translated, stale, texts }: Coverage): string {
  const percent = `${texts === 0 ? 100 : Math.floor((translated / texts) * 100)}`.padStart(3);
  const note = stale === 0 ? '' : `, ${stale} outdated`;
  return `${locale.padEnd(8)} ${percent} %  ${translated} of ${texts} texts${note}`;
}

function listNames(title: string, codes: readonly CodeName[]): string[] {
  if (codes.length === 0) return [];
  return [
    `${title}: ${codes.length}`,
    ...codes.map(({ number, name }) => `  ${number} ${showControls(name)}`),
    '',
  ];
}
