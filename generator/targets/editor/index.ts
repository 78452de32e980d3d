import { jsonText } from '../../text/json.ts';
import type { BuiltInTarget } from '../target.ts';
import { createEditorSchema } from './editorSchema.ts';

export const editor: BuiltInTarget = {
  name: 'editor',
  owns: 'editor',
  description:
    'A JSON Schema of the registry itself: editors complete and check its kinds, commands and languages.',
  *render(registry, { header }) {
    yield { path: 'editor/registry.schema.json', text: jsonText(createEditorSchema(registry, header)) };
  },
};
