/** A section of a changelog: entries by heading, as in Keep a Changelog. */
export interface ChangelogSection {
  readonly version: string;
  /** `2026-07-01` */
  readonly date: string;
  /** Markdown list items. */
  readonly entries: ReadonlyMap<Heading, readonly string[]>;
}

export const HEADINGS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;

export type Heading = (typeof HEADINGS)[number];

const PREAMBLE = `# Changelog

All notable changes of the registry. The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and
versions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).
`;

/**
 * Adds a section to a changelog, above the latest release, and moves the entries under "Unreleased" into it. An
 * existing section of the same release stays as it is.
 *
 * @param changelog absent if there is none yet
 */
export function addSection(changelog: string | undefined, section: ChangelogSection): string {
  const lineEnd = changelog?.includes('\r\n') ? '\r\n' : '\n';
  const text = (changelog ?? PREAMBLE).replaceAll('\r\n', '\n');
  const heading = `## [${section.version}] - ${section.date}`;
  if (text.includes(`\n## [${section.version}]`) || text.includes(`\n## ${section.version}`))
    return changelog ?? text;
  const { before, unreleased, after } = split(text);
  const body = printBody(mergeEntries(unreleased, section.entries));
  const parts = [before.trimEnd(), `${heading}\n\n${body}`.trimEnd(), after.trim()].filter(
    (part) => part !== '',
  );
  return `${parts.join('\n\n')}\n`.replaceAll('\n', lineEnd);
}

/** Splits a changelog at its latest release. `before` includes the heading "Unreleased", if any. */
function split(text: string): { before: string; unreleased: string; after: string } {
  const headings = [...text.matchAll(/^## .*$|^\[[^\]]+\]: .*$/gm)];
  const open = headings[0];
  const isUnreleased = open !== undefined && /unreleased/i.test(open[0]) && open[0].startsWith('##');
  const start = isUnreleased ? open.index + open[0].length : (open?.index ?? text.length);
  const end = isUnreleased ? (headings[1]?.index ?? text.length) : start;
  return { before: text.slice(0, start), unreleased: text.slice(start, end), after: text.slice(end) };
}

/** Merges entries by heading. An empty heading stands for the text above the first one. */
function mergeEntries(
  unreleased: string,
  entries: ChangelogSection['entries'],
): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, readonly string[]>();
  const [introduction = '', ...parts] = unreleased.split(/^### /m);
  if (introduction.trim() !== '') merged.set('', [introduction.trim()]);
  for (const part of parts) {
    const [title = '', ...lines] = part.split('\n');
    const body = lines.join('\n').trim();
    merged.set(title.trim(), body === '' ? [] : [body]);
  }
  for (const [heading, lines] of entries) merged.set(heading, [...(merged.get(heading) ?? []), ...lines]);
  return merged;
}

function printBody(entries: ReadonlyMap<string, readonly string[]>): string {
  const known: readonly string[] = ['', ...HEADINGS];
  const titles = [
    ...known.filter((title) => entries.has(title)),
    ...[...entries.keys()].filter((title) => !known.includes(title)),
  ];
  return titles
    .filter((title) => (entries.get(title) ?? []).length > 0)
    .map((title) => `${title === '' ? '' : `### ${title}\n\n`}${entries.get(title)?.join('\n')}\n`)
    .join('\n');
}
