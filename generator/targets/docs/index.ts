import type { Target } from '../target.ts';

/** An index and one page a group, in each language. */
export const docs: Target = {
  name: 'docs',
  owns: 'docs',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderDocs.ts')).renderDocs(registry, kit),
};
