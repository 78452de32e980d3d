import type { Registry } from '../../generator/model/registry.ts';
import { createRunCached } from '../../generator/printers/runCached.ts';
import { render } from '../../generator/render.ts';
import { targets } from '../../generator/targets/index.ts';
import { createKit } from '../../generator/targets/kit.ts';
import type { OutputFile } from '../../generator/targets/target.ts';
import labels from '../../templates/docs/labels.json' with { type: 'json' };
import { putTexts, type StringPlace } from '../helpers/schemaStrings.ts';
import { allows, createSample, loadSource, PLACES } from './hostileSources.ts';
import { PAYLOADS } from './payloads.ts';

/** Texts that a source may hold at a place. */
export interface Accepted {
  readonly place: StringPlace;
  readonly texts: readonly string[];
}

/** Tries each text at each place by itself. */
export function findAccepted(texts = PAYLOADS): Accepted[] {
  const sample = createSample();
  return PLACES.map((place) => ({
    place,
    texts: texts.filter((text) => allows(place, text, sample)),
  })).filter(({ texts }) => texts.length > 0);
}

/** A source with a hostile text at every place that takes one: another one at each, and others for another number. */
export function packTexts(accepted: readonly Accepted[], number: number, codes = 1): object {
  let source = createSample(codes);
  for (const { place, texts } of accepted) {
    // Two codes cannot share an alias, and a replacement must exist.
    const isUnique = place.path.includes('aliases') || place.path.includes('replacedBy');
    if (isIdentity(place) || (codes > 1 && isUnique)) continue;
    // What a code means in a command is left out where it is what the code means by itself.
    const first = (number + (place.path.includes('meanings') ? 1 : 0)) % texts.length;
    const others = [...texts.slice(first), ...texts.slice(0, first)];
    source = putTexts(
      source,
      place,
      others.map((text) => text + listPlaceholders(place)),
    ).copy;
  }
  return source;
}

/** The placeholders of a label: without them a page would lose what they stand for, which is the author's right. */
function listPlaceholders({ path: [part, , key] }: StringPlace): string {
  const label = part === 'labels' ? (labels.en as Record<string, string>)[key ?? ''] : undefined;
  return (label?.match(/\{[a-z]+\}/g) ?? []).map((placeholder) => ` ${placeholder}`).join('');
}

/** Ids and names of files: others refer to them, and letters, digits and hyphens are all that they may hold. */
const isIdentity = ({ path, part }: StringPlace): boolean =>
  part === 'key'
    ? !path.some((key) => key.startsWith('x-'))
    : /^(name|locales(\/tag)?)$|\/name$/.test(path.slice(0, 5).join('/').replace('/[]', ''));

export async function loadRegistry(source: object): Promise<Registry> {
  const { registry, diagnostics } = await loadSource(source);
  if (registry === undefined)
    throw new Error(diagnostics.map(({ message, range }) => `${range?.start.column} ${message}`).join('\n'));
  return registry;
}

/** All files of all targets. */
export async function renderAll(registry: Registry, file = 'codes.yaml'): Promise<OutputFile[]> {
  const kit = createKit(registry, file, createRunCached());
  const files: OutputFile[] = [];
  for (const target of targets) files.push(...(await render(registry, target, kit)));
  return files;
}
