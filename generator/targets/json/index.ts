import { jsonText } from '../../escape/json.ts';
import type { Target } from '../../target.ts';
import { catalogue } from './catalogue.ts';
import { catalogueSchema } from './catalogueSchema.ts';
import { vectors } from './vectors.ts';

/** Everything the registry knows as one JSON file, the JSON Schema that describes it, and test data for all languages. */
export const json: Target = {
  name: 'json',
  owns: 'json',
  render(registry, kit) {
    const { kebab } = registry.names;
    const schemaFile = `${kebab}-codes.schema.json`;
    return [
      {
        path: `json/${kebab}-codes.json`,
        text: jsonText({
          $schema: `./${schemaFile}`,
          $comment: kit.header.join(' '),
          ...catalogue(registry),
        }),
      },
      { path: `json/${schemaFile}`, text: jsonText(catalogueSchema(registry)) },
      { path: 'json/vectors.json', text: jsonText(vectors(registry)) },
    ];
  },
};
