import type { AppStore } from '../create-app-store';
import type { Preferences } from '../preferences';

/** Changes how the interface looks on this device, and remembers it. */
export function setPreferences({ store, services }: AppStore, patch: Partial<Preferences>): void {
  const preferences = { ...store.getState().preferences, ...patch };
  store.setState({ preferences });
  services.keepPreferences(preferences);
}
