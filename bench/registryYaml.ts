import type { Source } from '../generator/source/source.ts';

/** A registry as YAML that looks as people write it: maps in blocks, short lists and texts on one line. */
export const registryYaml = (source: Source): string => block(source, '');

function block(map: object, indent: string): string {
  return Object.entries(map)
    .map(([key, value]) => {
      const line = flow(value);
      return line !== undefined && indent.length + key.length + line.length < LINE_WIDTH
        ? `${indent}${key}: ${line}\n`
        : typeof value === 'string'
          ? `${indent}${key}: >-\n${indent}  ${value}\n`
          : `${indent}${key}:\n${block(value, `${indent}  `)}`;
    })
    .join('');
}

const LINE_WIDTH = 110;

/** A value on one line; `undefined` for a map of maps. */
function flow(value: unknown): string | undefined {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isMap && Object.values(value).some((item) => typeof item === 'object')) return undefined;
  return inline(value);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`);
  return `{ ${entries.join(', ')} }`;
}

/** What cannot be taken for anything but text. */
const PLAIN = /^\p{L}[^:,#{}[\]"'&*!|>%@`]*$/u;
