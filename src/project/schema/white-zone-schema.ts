import * as v from 'valibot';
import {
  DEFAULT_WHITE_ZONES,
  WHITE_ZONE_DISTANCES,
  WHITE_ZONE_SERVICES,
  type WhiteZoneSettings,
} from '../white-zone-settings';

const whiteZoneSettings: v.GenericSchema<unknown, WhiteZoneSettings> = v.object({
  distanceKm: v.picklist(WHITE_ZONE_DISTANCES),
  services: v.picklist(WHITE_ZONE_SERVICES),
});

/** Which communes are far from which services; a dossier of before there was a choice opens with the usual one. */
export const whiteZoneEntries = { whiteZones: v.optional(whiteZoneSettings, DEFAULT_WHITE_ZONES) };
