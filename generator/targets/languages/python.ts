import type { Target } from '../target.ts';

/** A typed module for Python 3.9 and later. */
export const python: Target = {
  name: 'python',
  owns: 'python',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderPython.ts')).renderPython(registry, kit),
};
