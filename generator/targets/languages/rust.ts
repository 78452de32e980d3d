import type { Target } from '../target.ts';

/** A module for Rust, without a crate. */
export const rust: Target = {
  name: 'rust',
  owns: 'rust',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderRust.ts')).renderRust(registry, kit),
};
