import type { Target } from '../target.ts';

/** Functions for any POSIX shell. */
export const shell: Target = {
  name: 'shell',
  owns: 'shell',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderShell.ts')).renderShell(registry, kit),
};
