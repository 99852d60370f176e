/** Distances a service may be within, in kilometres in a straight line. */
export const WHITE_ZONE_DISTANCES = [10, 20, 30, 50] as const;

/** Services looked for: all that the filter of the dossier shows, or those among them that the perimeter counts for a public. */
export const WHITE_ZONE_SERVICES = ['shown', 'child', 'adult'] as const;

/** Which communes are far from which services. */
export interface WhiteZoneSettings {
  readonly distanceKm: (typeof WHITE_ZONE_DISTANCES)[number];
  readonly services: (typeof WHITE_ZONE_SERVICES)[number];
}

/** What a new dossier asks. */
export const DEFAULT_WHITE_ZONES: WhiteZoneSettings = { distanceKm: 20, services: 'shown' };
