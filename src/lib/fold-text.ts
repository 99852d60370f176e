const WITHOUT_ACCENT = /^[ -~]*$/;

/** Text without case, accents, hyphens nor apostrophes, so that « cotes d'armor » finds Côtes-d'Armor. */
export function foldText(text: string): string {
  const bare = WITHOUT_ACCENT.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
