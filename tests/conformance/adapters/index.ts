import type { AdapterFamily } from '../adapter';
import { CLASSIFICATION_ADAPTERS } from './classification';
import { DISCLOSURE_ADAPTERS } from './disclosure';
import { EQUIPMENT_ADAPTERS } from './equipment';
import { FUNNEL_ADAPTERS } from './funnel';
import { INEQUALITY_ADAPTERS } from './inequality';
import { INTERVAL_ADAPTERS } from './interval';
import { SMOOTHING_ADAPTERS } from './smoothing';
import { STANDARDISATION_ADAPTERS } from './standardisation';

/** Every method of the vectors that our engines answer. */
export const ADAPTERS: AdapterFamily = {
  ...INTERVAL_ADAPTERS,
  ...SMOOTHING_ADAPTERS,
  ...FUNNEL_ADAPTERS,
  ...STANDARDISATION_ADAPTERS,
  ...INEQUALITY_ADAPTERS,
  ...CLASSIFICATION_ADAPTERS,
  ...DISCLOSURE_ADAPTERS,
  ...EQUIPMENT_ADAPTERS,
};
