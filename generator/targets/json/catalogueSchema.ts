import { ANSWER_PARTS } from '../../model/createEnvelope.ts';
import type { Registry } from '../../model/registry.ts';
import { DONE, OUTCOMES, RETRIES, SCOPES, WINDOWS } from '../../model/vocabulary.ts';

/** Creates the JSON Schema (draft-07) of a registry's catalogue, with the registry's own kinds, groups and languages. */
export function createCatalogueSchema(registry: Registry): Record<string, unknown> {
  const { name, locales, kinds, groups, systems } = registry;
  const text = {
    description: 'A text in each language.',
    ...closed(Object.fromEntries(locales.map((locale) => [locale, string])), locales),
  };
  const behaviour = {
    outcome: { enum: OUTCOMES },
    retry: {
      description: 'When to send the same request again.',
      enum: RETRIES,
    },
    httpStatus: {
      description: 'The analogous HTTP status, for an HTTP API in front of this one.',
      ...integer,
    },
  };
  const done = { description: 'Whether the request reached its goal.', enum: DONE };
  const parameter = { description: 'The request parameter that the code is about.', ...string };
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
        unfinished: {
          description: 'Languages whose translation is not finished.',
          ...list({ enum: locales }),
        },
        source: closed({ title: string, url: string }, ['title', 'url']),
        envelope: {
          description:
            'Where a parsed JSON answer holds its code and the other parts: keys, joined by full stops. Those of items begin at an item.',
          ...closed(
            {
              ...answer,
              notification: closed(answer, ['code']),
              pushed: closed(answer, ['code']),
              items: closed({ at: string, commands: list(string), ...answer }, ['at', 'code']),
            },
            ['code'],
          ),
        },
        systems: {
          description: 'Other systems with numbers that look alike, by id.',
          ...mapOf(closed({ title: string, url: string }, ['title'])),
        },
        kinds: { description: 'What a program can do about a code, by id.', ...mapOf(reference('kind')) },
        groups: { description: 'Ranges of codes, by pattern.', ...mapOf(reference('group')) },
        commands: { description: 'Commands of the API, by name.', ...mapOf(reference('command')) },
        codes: { description: 'The codes, by number.', ...mapOf(reference('code')) },
        untranslated: {
          description:
            'Texts without a translation, by language: JSON pointers to them, each with the language that the text is in instead.',
          ...mapOf(mapOf({ enum: locales })),
        },
        reserved: {
          description: 'Numbers that no code may have: kept free, or of codes that were removed.',
          ...list(
            closed({ first: integer, last: integer, name: codeName, reason: string, removedIn: string }, [
              'first',
              'last',
              'reason',
            ]),
          ),
        },
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
      command: closed({ url: string, effect: { enum: ['read', 'idempotent', 'order'] } }, []),
      code: closed(
        {
          code: integer,
          name: codeName,
          aliases: { description: 'Earlier names of the code.', ...list(codeName) },
          group: { enum: groups.map(({ id }) => id) },
          kind: kindId,
          ...behaviour,
          done,
          limit: {
            description: 'The limit that was reached.',
            ...closed(
              {
                scope: { enum: SCOPES },
                window: { enum: WINDOWS },
                requests: integer,
                commands: list(string),
              },
              ['scope', 'window'],
            ),
          },
          elsewhere: {
            description: 'What other systems mean by the same number, by system.',
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(
              systems.map(({ id }) => [
                id,
                closed({ text: string, same: { type: 'boolean' } }, ['text', 'same']),
              ]),
            ),
          },
          listed: { description: 'Whether the publication lists the code.', type: 'boolean' },
          message: reference('text'),
          documented: {
            description: "The publication's own text, where the message differs from it.",
            ...string,
          },
          hint: reference('text'),
          description: reference('text'),
          parameter,
          commands: { description: 'Commands that are documented to return the code.', ...list(string) },
          inferredCommands: {
            description: 'Commands that return the code by its text; no page says so.',
            ...list(string),
          },
          meanings: {
            description: 'What the code means in a command where that differs, by command.',
            ...mapOf(
              closed(
                {
                  kind: kindId,
                  ...behaviour,
                  done,
                  answer: { enum: ['positive', 'negative'] },
                  parameter,
                  message: reference('text'),
                  hint: reference('text'),
                },
                ['kind', ...Object.keys(behaviour), 'done', 'message'],
              ),
            ),
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
        ['code', 'name', 'group', 'kind', ...Object.keys(behaviour), 'done', 'listed', 'message', 'docs'],
      ),
    },
  };
}

const string = { type: 'string' };
const codeName = { ...string, pattern: '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$' };
const integer = { type: 'integer', minimum: 0 };
const answer = Object.fromEntries(ANSWER_PARTS.map((part) => [part, string]));
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
