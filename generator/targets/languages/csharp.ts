import type { Target } from '../target.ts';

/** An enum with extension methods for C# 7 and later. */
export const csharp: Target = {
  name: 'csharp',
  owns: 'csharp',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderCsharp.ts')).renderCsharp(registry, kit),
};
