import type { CommuneLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { integer } from './words';

/** What is said of a map whose territories, or some of them, have no contours. */
export const contours = {
  missing: {
    epci: 'La carte attend les contours des EPCI',
    commune: 'La carte attend les contours des communes',
    custom: 'La carte attend les contours des communes de vos territoires',
  } satisfies Record<CommuneLevel, string>,
  figures: 'Les chiffres de ce niveau sont déjà dans le tableau, les graphiques et les fiches.',
  where: {
    epci: 'Pour les voir sur la carte, importez les contours des EPCI ou ceux des communes, qui les dessinent aussi : ADMIN EXPRESS (IGN, Géoplateforme) ou « Contours des communes de France » (data.gouv.fr).',
    commune:
      'Pour les voir sur la carte, importez les contours des communes : ADMIN EXPRESS (IGN, Géoplateforme) ou « Contours des communes de France » (data.gouv.fr).',
    custom:
      'Pour les voir sur la carte, importez les contours des communes, que l’outil réunira : ADMIN EXPRESS (IGN, Géoplateforme) ou « Contours des communes de France » (data.gouv.fr).',
  } satisfies Record<CommuneLevel, string>,
  formats:
    'GeoJSON, TopoJSON, Shapefile, GeoPackage, FlatGeobuf, KML ou GeoParquet. Rien ne quitte cet appareil.',
  choose: 'Importer des contours…',
  drawn: ({ named, total }: { named: string; total: number }) =>
    typeset`Dessin et effectifs : ${named} sur ${integer(total)}, faute d’autres contours. Limites des classes : l’ensemble.`,
};
