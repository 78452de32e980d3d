import { unknownWord } from '../../config/options.ts';
import type { Host } from '../../host/host.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import type { PlanEdit } from '../editRegistry.ts';
import { REGISTRY_OPTIONS, readString } from '../readCommandLine.ts';
import { readArguments, readTexts } from '../readTexts.ts';

/** Loads the modules that edit a registry only when a command needs them. */
const edit = async (values: Values, host: Host, plan: PlanEdit): Promise<ExitCode> =>
  (await import('../editRegistry.ts')).editRegistry(values, plan, host);

export const rename: Command = {
  name: 'rename',
  parameters: '<code> <name>',
  summary: 'rename a code; a released name stays as an alias',
  options: REGISTRY_OPTIONS,
  async run({ values, positionals }, host) {
    const [code, name] = readArguments('rename', ['code', 'name'], positionals);
    const { planRename } = await import('../../edit/rename.ts');
    return edit(values, host, (context) => planRename(context, code, name));
  },
};

export const deprecate: Command = {
  name: 'deprecate',
  parameters: '<code>',
  summary: 'deprecate a code; its number, name and texts stay',
  options: {
    ...REGISTRY_OPTIONS,
    for: { type: 'string', value: '<code>', description: 'the code that replaces it' },
    reason: {
      type: 'string',
      multiple: true,
      value: '<lang=…>',
      description: 'why, in each language: en="…" (with --for: replaced by another code)',
    },
  },
  async run({ values, positionals }, host) {
    const [code] = readArguments('deprecate', ['code'], positionals);
    const { planDeprecation } = await import('../../edit/deprecate.ts');
    const request = {
      code,
      replacement: readString(values, 'for'),
      reasons: readTexts(values, 'reason'),
    };
    return edit(values, host, (context) => planDeprecation(context, request));
  },
};

export const locale: Command = {
  name: 'locale',
  parameters: 'add <language>',
  summary: 'add a language, whose texts may be missing until they are translated',
  options: REGISTRY_OPTIONS,
  async run({ values, positionals }, host) {
    const [action, tag] = readArguments('locale', ['add', 'language'], positionals);
    if (action !== 'add') throw unknownWord('action', action, ['add']);
    const { planLocale } = await import('../../edit/locale.ts');
    return edit(values, host, (context) => planLocale(context, tag));
  },
};

export const translate: Command = {
  name: 'translate',
  parameters: '<code> <language> <text>',
  summary: 'write the message of a code in one language',
  options: {
    ...REGISTRY_OPTIONS,
    hint: { type: 'boolean', description: 'write the hint instead of the message' },
    description: { type: 'boolean', description: 'write the description instead of the message' },
  },
  async run({ values, positionals }, host) {
    const [code, locale, text] = readArguments('translate', ['code', 'language', 'text'], positionals);
    const { planTranslation } = await import('../../edit/translate.ts');
    const field = values.hint ? 'hint' : values.description ? 'description' : 'message';
    return edit(values, host, (context) => planTranslation(context, { code, locale, field, text }));
  },
};
