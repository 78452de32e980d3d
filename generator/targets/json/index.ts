import { jsonText } from '../../escape/json.ts';
import type { Target } from '../../target.ts';
import { catalogue } from './catalogue.ts';
import { catalogueSchema } from './catalogueSchema.ts';

/** Everything the registry knows as one JSON file, and the JSON Schema that describes it. */
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
    ];
  },
};
