import { sortedEntries } from '../text/compare.ts';
import type { Extensions } from './registry.ts';

/** Most parts of a registry have no extensions. They share one empty map. */
const NO_EXTENSIONS: Extensions = {};

/** The keys of a map that begin with `x-`, with all maps in them in the order of their keys. */
export function readExtensions(holder: object): Extensions {
  if (!hasExtensions(holder)) return NO_EXTENSIONS;
  return Object.fromEntries(
    sortedEntries({ ...holder })
      .filter(([key]) => isExtension(key))
      .map(([key, value]) => [key, sortKeys(value)]),
  );
}

function hasExtensions(holder: object): boolean {
  for (const key in holder) if (isExtension(key)) return true;
  return false;
}

const isExtension = (key: string): boolean => key.startsWith('x-');

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(sortedEntries({ ...value }).map(([key, item]) => [key, sortKeys(item)]));
}
