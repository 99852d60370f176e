import type { AppStore } from '@/state';
import { appWith } from './app-with';
import { establishment, offerDataset } from './small-embedded';

/** Children's places: 01 50 / 10 000 = 5; 2A 40 / 20 000 = 2; 31 90 / 30 000 = 3; 59 none = 0; 974 not in the source. */
export function fourRates(): Promise<AppStore> {
  const places = { '01': 50, '2A': 40, '31': 90 };
  const establishments = Object.entries(places).map(([departement, installed]) =>
    establishment({ finess: `${departement}0000001`, category: '183', departement, installed }),
  );
  return appWith({ offer: offerDataset('finess', establishments, ['01', '2A', '31', '59']) });
}
