import type { Target } from '../../target.ts';

/** An enum and functions for PowerShell. */
export const powershell: Target = {
  name: 'powershell',
  owns: 'powershell',
  // Only this import brings Handlebars in.
  render: async (registry, kit) => (await import('./renderPowershell.ts')).renderPowershell(registry, kit),
};
