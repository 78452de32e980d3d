import { showControls } from '../text/unprintable.ts';
import type { CodeName, Status } from './createStatus.ts';

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
    ...coverage.map(
      ({ locale, translated, texts }) =>
        `  ${locale.padEnd(8)} ${`${texts === 0 ? 100 : Math.floor((translated / texts) * 100)}`.padStart(3)} %  ${translated} of ${texts} texts`,
    ),
    '',
    'Groups, and the next free number of each',
    ...groups.map(
      ({ id, codes, nextNumber }) => `  ${id.padEnd(8)} ${`${codes}`.padStart(5)}  ${nextNumber ?? 'full'}`,
    ),
    '',
  ].join('\n');
}

function listNames(title: string, codes: readonly CodeName[]): string[] {
  if (codes.length === 0) return [];
  return [
    `${title}: ${codes.length}`,
    ...codes.map(({ number, name }) => `  ${number} ${showControls(name)}`),
    '',
  ];
}
