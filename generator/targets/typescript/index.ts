import type { Target } from '../target.ts';

/** An enum module with everything a program asks about a code, and the same names as flat constants. */
export const typescript: Target = {
  name: 'typescript',
  owns: 'typescript',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderTypescript.ts')).renderTypescript(registry, kit),
};
