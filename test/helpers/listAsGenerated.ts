import { hashText } from '../../generator/text/hashText.ts';

/** Adds a file to a manifest, as if an earlier version of the source had given it. */
export function listAsGenerated(
  files: Map<string, string>,
  manifest: string,
  path: string,
  text: string,
): void {
  const folder = manifest.slice(0, manifest.lastIndexOf('/'));
  files.set(`${folder}/${path}`, text);
  files.set(manifest, `${files.get(manifest) ?? ''}${hashText(text)}  ${path}\n`);
}
