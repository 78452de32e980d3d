/** Names of all formats, in a module that loads faster than the formats. */
export const formatNames = ['text', 'json', 'github', 'sarif', 'junit'] as const;

export type FormatName = (typeof formatNames)[number];
