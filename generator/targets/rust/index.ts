import type { Target } from '../../target.ts';

/** A module for Rust, without a crate. */
export const rust: Target = {
  name: 'rust',
  owns: 'rust',
  // Only this import brings Handlebars in.
  render: async (registry, kit) => (await import('./renderRust.ts')).renderRust(registry, kit),
};
