/**
 * What is left of a place name when spelling habits are set aside: case, accents, ligatures, hyphens, apostrophes and
 * the abbreviations of Saint and Sainte. Only meant to be compared within one département.
 */
export function placeNameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
