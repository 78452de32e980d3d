import type { Target } from '../target.ts';

/** An enum for PHP 8.1 and later. */
export const php: Target = {
  name: 'php',
  owns: 'php',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderPhp.ts')).renderPhp(registry, kit),
};
