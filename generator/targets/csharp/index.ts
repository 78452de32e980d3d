import type { Target } from '../../target.ts';

/** An enum with extension methods for C# 7 and later. */
export const csharp: Target = {
  name: 'csharp',
  owns: 'csharp',
  // Only this import brings Handlebars in.
  render: async (registry, kit) => (await import('./renderCsharp.ts')).renderCsharp(registry, kit),
};
