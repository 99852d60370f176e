/** Names GeoNames knows large communes by, where they differ from the COG's. */
export const GEONAMES_NAME_OF_COMMUNE: Readonly<Record<string, string>> = {
  '50129': 'Cherbourg',
  '59183': 'Dunkirk',
  '91228': 'Évry',
  '93070': 'Saint-Ouen',
  '69149': 'Oullins',
  '78158': 'Le Chesnay',
  '95218': 'Éragny',
};

/**
 * Communes whose only namesake in GeoNames is another place of the same département, 25 to 90 km away: Orival, Wailly,
 * Puiseaux, Fontannes, Sainte-Marie-de-Gosse.
 */
export const COMMUNES_WITH_A_NAMESAKE: ReadonlySet<string> = new Set([
  '76486',
  '62869',
  '45258',
  '43096',
  '40271',
]);
