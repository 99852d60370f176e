import type { WhiteZoneSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Changes the distance or the services of the white zones; what is already so changes nothing. */
export function changeWhiteZones(app: AppStore, change: Partial<WhiteZoneSettings>): void {
  const { whiteZones } = app.store.getState().document.settings;
  const next = { ...whiteZones, ...change };
  if (next.distanceKm === whiteZones.distanceKm && next.services === whiteZones.services) return;
  commitSettings(app, 'change-white-zones', { whiteZones: next });
}
