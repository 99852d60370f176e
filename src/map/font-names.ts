/** Names of the font faces of the style. */
export const FONTS = { regular: 'IBM Plex Sans Regular', strong: 'IBM Plex Sans SemiBold' } as const;
