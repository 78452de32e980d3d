import { jsonText } from '../../text/json.ts';
import type { Target } from '../target.ts';
import { catalogueText } from './catalogue.ts';
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
        text: withFirst(
          { $schema: `./${schemaFile}`, $comment: kit.header.join(' ') },
          catalogueText(registry),
        ),
      },
      { path: `json/${schemaFile}`, text: jsonText(catalogueSchema(registry)) },
      { path: 'json/vectors.json', text: jsonText(vectors(registry)) },
    ];
  },
};

/** A JSON object with other properties before its own. It is long, and need not be made anew for them. */
const withFirst = (first: object, json: string): string =>
  `${jsonText(first).replace(/\n\}\n$/, ',\n')}${json.replace(/^\{\n/, '')}`;
