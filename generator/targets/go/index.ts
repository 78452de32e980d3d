import type { Target } from '../../target.ts';

/** A package for Go. */
export const go: Target = {
  name: 'go',
  owns: 'go',
  // Only this import brings Handlebars in.
  render: async (registry, kit) => (await import('./renderGo.ts')).renderGo(registry, kit),
};
