import type { Target } from '../target.ts';

/** A package for Go. */
export const go: Target = {
  name: 'go',
  owns: 'go',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderGo.ts')).renderGo(registry, kit),
};
