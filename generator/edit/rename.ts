import { listCodes } from '../source/entries.ts';
import { type EditContext, findEntry, type Planned } from './context.ts';
import { addItem, replaceValue, setEntry } from './documentEdit.ts';

/**
 * Renames a code, and changes the references to it. The old name becomes an alias if it was released.
 *
 * @param code number or name
 */
export function planRename(context: EditContext, code: string, name: string): Planned {
  const { tree, source, lock } = context;
  const entry = findEntry(context, code);
  if ('refusal' in entry) return entry;
  const { path, number } = entry;
  const { name: oldName = '', aliases } = entry.code;
  if (oldName === name) return { refusal: `${number} is called ${name} already` };
  const references = listCodes(source).filter((other) => other.code.deprecated?.replacedBy === oldName);
  const changes = [
    replaceValue(tree, [...path, 'name'], name),
    ...references.map((other) => replaceValue(tree, [...other.path, 'deprecated', 'replacedBy'], name)),
  ];
  if (lock?.codes[number]?.name !== oldName) return { changes };
  const alias =
    aliases === undefined
      ? setEntry(tree, path, 'aliases', [oldName], { after: 'name' })
      : addItem(tree, [...path, 'aliases'], oldName);
  return { changes: [...changes, alias] };
}
