import type { Registry } from '../../model/registry.ts';

/** The JSON Schema (draft-07) of a registry's catalogue, with the registry's own kinds, groups and languages. */
export function catalogueSchema({ name, locales, kinds, groups }: Registry): Record<string, unknown> {
  const text = {
    description: 'A text in each language.',
    ...closed(Object.fromEntries(locales.map((locale) => [locale, string])), locales),
  };
  const behaviour = {
    outcome: { enum: ['success', 'pending', 'error'] },
    retry: { enum: ['never', 'later', 'after-window', 'after-fix'] },
    httpStatus: integer,
  };
  const kindId = { enum: kinds.map(({ id }) => id) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${name} response codes`,
    ...closed(
      {
        $schema: string,
        $comment: string,
        name: { const: name },
        version: { description: 'Version of the registry (Semantic Versioning).', ...string },
        license: { description: 'SPDX identifier.', ...string },
        copyright: string,
        locales: { description: 'Language tags, the source language first.', ...list(string) },
        source: closed({ title: string, url: string }, ['title', 'url']),
        envelope: {
          description:
            'Where a parsed JSON answer holds its code, its text and its command: keys, joined by full stops.',
          ...closed({ ...answer, notification: closed(answer, ['code']) }, ['code']),
        },
        kinds: { description: 'What a program can do about a code, by id.', ...mapOf(reference('kind')) },
        groups: { description: 'Ranges of codes, by pattern.', ...mapOf(reference('group')) },
        commands: { description: 'Commands of the API, by name.', ...mapOf(reference('command')) },
        codes: { description: 'The codes, by number.', ...mapOf(reference('code')) },
      },
      ['name', 'version', 'locales', 'kinds', 'groups', 'commands', 'codes'],
    ),
    definitions: {
      text,
      kind: closed({ title: reference('text'), description: reference('text'), ...behaviour }, [
        'title',
        ...Object.keys(behaviour),
      ]),
      group: closed(
        {
          first: integer,
          last: integer,
          title: reference('text'),
          description: reference('text'),
          outcome: behaviour.outcome,
          codes: list(integer),
        },
        ['first', 'last', 'title', 'outcome', 'codes'],
      ),
      command: closed({ url: string, complete: { type: 'boolean' } }, ['complete']),
      code: closed(
        {
          code: integer,
          name: { type: 'string', pattern: '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$' },
          group: { enum: groups.map(({ id }) => id) },
          kind: kindId,
          ...behaviour,
          listed: { description: 'Whether the publication lists the code.', type: 'boolean' },
          message: reference('text'),
          documented: {
            description: "The publication's own text, where the message differs from it.",
            ...string,
          },
          hint: reference('text'),
          description: reference('text'),
          parameter: { description: 'The request parameter that the code is about.', ...string },
          commands: { description: 'Commands that are known to return the code.', ...list(string) },
          meanings: {
            description: 'What the code means in a command where that differs, by command.',
            ...mapOf(closed({ message: reference('text'), kind: kindId, ...behaviour }, ['message', 'kind'])),
          },
          since: string,
          deprecated: closed({ since: string, reason: reference('text'), replacedBy: integer }, [
            'since',
            'reason',
          ]),
          docs: {
            description: 'Where the code is documented, relative to this file or as an address.',
            ...string,
          },
        },
        ['code', 'name', 'group', 'kind', ...Object.keys(behaviour), 'listed', 'message', 'docs'],
      ),
    },
  };
}

const string = { type: 'string' };
const integer = { type: 'integer', minimum: 0 };
const answer = { code: string, result: string, command: string };
const list = (items: object) => ({ type: 'array', items });
const mapOf = (values: object) => ({ type: 'object', additionalProperties: values });
const reference = (definition: string) => ({ $ref: `#/definitions/${definition}` });

/** A map with these keys, and extensions, only. */
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  required,
  properties,
  patternProperties: { '^x-': {} },
  additionalProperties: false,
});
