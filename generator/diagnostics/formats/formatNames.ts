/** The names of all formats, apart from the formats themselves, which take longer to load. */
export const formatNames = ['text', 'json', 'github', 'sarif', 'junit'] as const;

export type FormatName = (typeof formatNames)[number];
