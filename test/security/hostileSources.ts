import type { SchemaObject } from 'ajv';
import {
  isRequired,
  type RuleId,
  ruleDescriptions,
} from '../../generator/diagnostics/ruleDescriptions/index.ts';
import { type Loaded, load } from '../../generator/load.ts';
import schema from '../../generator/source/codes.schema.json' with { type: 'json' };
import isSource from '../../generator/source/codes.schema.json.check';
import { createFullSource } from '../helpers/fullSource.ts';
import { listStringPlaces, putTexts, type StringPlace } from '../helpers/schemaStrings.ts';

/** Every place where the schema allows a text. */
export const PLACES: readonly StringPlace[] = listStringPlaces(schema as SchemaObject);

/** Rules of style would refuse most texts. A registry can switch them off, so nothing may depend on them. */
const rules = Object.fromEntries(
  Object.keys(ruleDescriptions)
    .filter((id) => /^(lint|i18n)\//.test(id) && !isRequired(id as RuleId))
    .map((id) => [id, 'off']),
);

/** A source with something at each place, and without rules of style. */
export const createSample = (codes?: number): object => ({ ...createFullSource(codes), rules });

/** Loads a source from a YAML file that holds any text. */
export const loadSource = (source: object): Promise<Loaded> =>
  load(new TextEncoder().encode(toYaml(source)), 'codes.yaml');

/** JSON is YAML but for control characters, which YAML wants escaped. */
const toYaml = (source: object): string =>
  JSON.stringify(source).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Puts a text at a place of the sample, and loads that. */
export const loadWith = (place: StringPlace, text: string, sample: object): Promise<Loaded> =>
  loadSource(putTexts(sample, place, [text]).copy);

/** Whether the schema allows a text at a place of the sample. References to something else are always refused. */
export function allows(place: StringPlace, text: string, sample: object): boolean {
  if (REFERENCES.has(place.path.join('/'))) return false;
  if (place.part === 'key' && text === '__proto__' && !place.path.at(-1)?.startsWith('x-')) return false;
  return isSource(putTexts(sample, place, [text]).copy);
}

/** Places where only the id of something else is allowed. */
const REFERENCES: ReadonlySet<string> = new Set(
  ['kind', 'commands/[]', 'inferredCommands/[]', 'limit/commands/[]', 'elsewhere/*']
    .concat('meanings/[]/kind', 'meanings/[]/commands/[]')
    .map((path) => `groups/*/codes/*/${path}`)
    .concat('envelope/items/commands/[]'),
);
