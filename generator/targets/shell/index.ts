import type { Target } from '../../target.ts';

/** Functions for any POSIX shell. */
export const shell: Target = {
  name: 'shell',
  owns: 'shell',
  // Only this import brings Handlebars in.
  render: async (registry, kit) => (await import('./renderShell.ts')).renderShell(registry, kit),
};
