import { jsonText } from '../../text/json.ts';
import type { BuiltInTarget } from '../target.ts';
import { catalogueText } from './catalogue.ts';
import { createCatalogueSchema } from './catalogueSchema.ts';
import { createVectors } from './vectors.ts';

export const json: BuiltInTarget = {
  name: 'json',
  owns: 'json',
  description: 'The catalogue of all codes as JSON, its JSON Schema, and test data for all languages.',
  render(registry, kit) {
    const { kebab } = registry.names;
    const schemaFile = `${kebab}-codes.schema.json`;
    return [
      {
        path: `json/${kebab}-codes.json`,
        text: insertFirst(
          { $schema: `./${schemaFile}`, $comment: kit.header.join(' ') },
          catalogueText(registry),
        ),
      },
      { path: `json/${schemaFile}`, text: jsonText(createCatalogueSchema(registry)) },
      { path: 'json/vectors.json', text: jsonText(createVectors(registry)) },
    ];
  },
};

/** Inserts properties at the start of a JSON object. Avoids formatting its long text again. */
const insertFirst = (first: object, json: string): string =>
  `${jsonText(first).replace(/\n\}\n$/, ',\n')}${json.replace(/^\{\n/, '')}`;
