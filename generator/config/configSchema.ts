import type { SchemaObject } from 'ajv';
import { targets } from '../targets/index.ts';
import type { BuiltInTarget } from '../targets/target.ts';

/** Creates the JSON Schema (draft-07) of the configuration. Targets and their options come from the list of targets. */
export const configSchema = (): SchemaObject => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of the generator',
  description:
    'The registry, the output folder, the targets and their options. Paths are relative to this file. Options of the command line take precedence.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { description: 'Path of this schema, for editors.', type: 'string' },
    source: path('The registry file. Default: `codes.yaml` in the working directory.'),
    out: path('The output folder. Default: `generated` in the working directory.'),
    targets: {
      description:
        'The targets to generate, with their options. Default: all. Those of `templates` are generated in any case.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(targets.map((target) => [target.name, describeOptions(target)])),
    },
    templates: {
      description:
        'Targets of your own, by name. Each owns the folder of its name below the output folder: files that it no longer generates are deleted.',
      type: 'object',
      propertyNames: {
        description:
          'The name of a target is in lower case, like `sql` or `open-api`, and differs from those of the built-in targets.',
        pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
        not: { enum: targets.map(({ name }) => name) },
      },
      additionalProperties: templateFolder,
    },
  },
  definitions: { path: { type: 'string', pattern: '^\\S.*$' } },
});

const describeOptions = ({ description, options = {} }: BuiltInTarget): SchemaObject => ({
  description,
  type: 'object',
  additionalProperties: false,
  properties: options,
});

const path = (description: string): SchemaObject => ({ description, $ref: '#/definitions/path' });

const templateFile: SchemaObject = {
  type: 'object',
  required: ['template', 'path', 'for'],
  additionalProperties: false,
  properties: {
    template: path('Path of the template in `folder`.'),
    path: {
      ...path("Path of the generated file, below the target's folder. It is a template itself."),
      examples: ['codes.sql', '{{group.id}}.sql', '{{code.group}}/{{code.code}}.sql'],
    },
    for: {
      description: 'One file for the whole registry (`registry`), for each `group` or for each `code`.',
      enum: ['registry', 'group', 'code'],
    },
  },
};

const templateFolder: SchemaObject = {
  type: 'object',
  required: ['folder', 'files'],
  additionalProperties: false,
  properties: {
    folder: path('The folder with the Handlebars templates.'),
    files: {
      description: 'The templates and the files to generate with them.',
      type: 'array',
      minItems: 1,
      items: templateFile,
    },
  },
};
