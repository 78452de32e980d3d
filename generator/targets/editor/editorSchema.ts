import { ruleDescriptions } from '../../diagnostics/ruleDescriptions/index.ts';
import type { Registry } from '../../model/registry.ts';
import schema from '../../source/codes.schema.json' with { type: 'json' };

/** Creates the schema of all registries, narrowed to the words of one: an editor offers them and marks all others. */
export function createEditorSchema(registry: Registry, header: readonly string[]): object {
  const { definitions } = schema;
  const { code, meaning, text, title, commands } = definitions;
  const kind = oneOf(
    code.properties.kind,
    registry.kinds.map(({ id }) => id),
  );
  const names = registry.codes.map(({ name }) => name);
  const numbers = registry.codes.map((each) => each.code);
  const { deprecated, elsewhere } = code.properties;
  return {
    ...schema,
    $comment: header.join(' '),
    title: `${registry.name}: ${schema.title}`,
    properties: {
      ...schema.properties,
      rules: { ...schema.properties.rules, propertyNames: { enum: Object.keys(ruleDescriptions) } },
      groups: offerKeys(
        schema.properties.groups,
        registry.groups.map(({ id }) => id),
        '#/definitions/group',
      ),
    },
    definitions: {
      ...definitions,
      text: inLanguages(text, registry.locales, '#/definitions/paragraphs'),
      title: inLanguages(title, registry.locales, '#/definitions/line'),
      commands: {
        ...commands,
        items: oneOf(
          commands.items,
          registry.commands.map(({ name }) => name),
        ),
      },
      code: {
        ...code,
        properties: {
          ...code.properties,
          kind,
          elsewhere: offerKeys(
            elsewhere,
            registry.systems.map(({ id }) => id),
            '#/definitions/elsewhere',
          ),
          'x-allow': {
            ...code.properties['x-allow'],
            items: { description: 'The id of a rule.', enum: Object.keys(ruleDescriptions) },
          },
          deprecated: {
            ...deprecated,
            properties: {
              ...deprecated.properties,
              replacedBy: oneOf(deprecated.properties.replacedBy, [...names, ...numbers]),
            },
          },
        },
      },
      meaning: { ...meaning, properties: { ...meaning.properties, kind } },
    },
  };
}

/** Allows only some values. */
const oneOf = ({ description }: { readonly description: string }, values: readonly (string | number)[]) => ({
  description,
  ...(values.length > 0 && { enum: values }),
});

/** Names keys that a map can have, so that editors offer them. */
const offerKeys = (map: object, keys: readonly string[], value: string) => ({
  ...map,
  properties: Object.fromEntries(keys.map((key) => [key, { $ref: value }])),
});

/** A map from the languages of the registry. */
const inLanguages = (map: object, locales: readonly string[], value: string) => ({
  ...offerKeys(map, locales, value),
  additionalProperties: false,
});
