import type { ContourWords } from '../contours/words';
import { integer } from './words';

/** What is said of a map whose territories, or some of them, have no contours. */
export const contours: ContourWords = {
  missing: {
    epci: 'The map is waiting for EPCI boundaries',
    commune: 'The map is waiting for commune boundaries',
    custom: 'The map is waiting for the boundaries of the communes in your territories',
  },
  figures: 'The figures at this level are already in the table, the charts and the sheets.',
  where: {
    epci: 'To see them on the map, import EPCI boundaries, or commune boundaries, which draw them too: ADMIN EXPRESS (IGN, Géoplateforme) or “Contours des communes de France” (data.gouv.fr).',
    commune:
      'To see them on the map, import commune boundaries: ADMIN EXPRESS (IGN, Géoplateforme) or “Contours des communes de France” (data.gouv.fr).',
    custom:
      'To see them on the map, import commune boundaries, which are put together here: ADMIN EXPRESS (IGN, Géoplateforme) or “Contours des communes de France” (data.gouv.fr).',
  },
  formats:
    'GeoJSON, TopoJSON, Shapefile, GeoPackage, FlatGeobuf, KML or GeoParquet. Nothing leaves this device.',
  choose: 'Import boundaries…',
  drawn: ({ named, total }) =>
    `Drawing and counts: ${named} of ${integer(total)}, for want of other boundaries. Class limits: all of them.`,
};
