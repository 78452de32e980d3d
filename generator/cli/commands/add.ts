import type { CodeRequest } from '../codeRequest.ts';
import type { Command, Values } from '../command.ts';
import { isSet, REGISTRY_OPTIONS, readList, readString } from '../readCommandLine.ts';
import { readArguments, readTexts } from '../readTexts.ts';

export const add: Command = {
  name: 'add',
  summary: 'add a code; asks for what is missing, in a terminal',
  options: {
    ...REGISTRY_OPTIONS,
    group: { type: 'string', value: '<pattern>', description: 'its group, such as 22xx' },
    number: { type: 'string', value: '<number>', description: 'its number (the next free one of the group)' },
    name: { type: 'string', value: '<NAME>', description: 'its name in CONSTANT_CASE' },
    kind: { type: 'string', value: '<kind>', description: 'what a program can do about it' },
    message: {
      type: 'string',
      multiple: true,
      value: '<lang=…>',
      description: 'what happened, in each language: en="…"',
    },
    hint: {
      type: 'string',
      multiple: true,
      value: '<lang=…>',
      description: 'what to do, in each language: en="…"',
    },
    commands: {
      type: 'string',
      multiple: true,
      value: '<commands>',
      description: 'the commands that return it',
    },
    parameter: { type: 'string', value: '<name>', description: 'the request parameter that it is about' },
    draft: { type: 'boolean', description: 'keep it out of releases for now' },
  },
  async run({ values, positionals }, host) {
    readArguments('add', [], positionals);
    const { addCommand } = await import('../addCommand.ts');
    return addCommand(readRequest(values), values, host);
  },
};

function readRequest(values: Values): CodeRequest {
  const hint = readTexts(values, 'hint');
  const commands = readList(values, 'commands');
  const parameter = readString(values, 'parameter');
  return {
    group: readString(values, 'group'),
    number: readString(values, 'number'),
    name: readString(values, 'name'),
    kind: readString(values, 'kind'),
    message: readTexts(values, 'message'),
    others: {
      ...(Object.keys(hint).length > 0 && { hint }),
      ...(parameter !== undefined && { parameter }),
      ...(commands && { commands }),
      ...(isSet(values, 'draft') && { draft: true }),
    },
  };
}
