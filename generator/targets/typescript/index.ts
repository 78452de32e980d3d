import type { Target } from '../../target.ts';

/** An enum module with everything a program asks about a code, and the same names as flat constants. */
export const typescript: Target = {
  name: 'typescript',
  owns: 'typescript',
  // ts-morph takes longer to load than all else takes to run: only this module's import brings it in.
  render: async (registry, kit) => (await import('./renderTypescript.ts')).renderTypescript(registry, kit),
};
