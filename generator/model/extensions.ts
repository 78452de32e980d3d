import { sortedEntries } from '../text/compare.ts';
import type { Extensions } from './registry.ts';

/** Shared by the many parts of a registry without extensions. */
const NO_EXTENSIONS: Extensions = {};

/** Reads the keys that begin with `x-`. Sorts all maps in them by key. */
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
