import type { CoverageKind, VerificationStatus } from '@/domain/coverage';
import type { CategoryFamily } from '@/domain/offer';
import type { FigureLevel } from '@/domain/territory';
import type { LayerId } from '@/project';
import { typeset } from './typeset';
import { counted } from './words';

/** The left panel: what the map shows, and the layers. */
export const layers = {
  title: 'Ce que montre la carte',
  countingTitle: 'Ce qui est compté et comparé',
  layersTitle: 'Couches et classes',
  datasetsTitle: 'Données du dossier',
  indicator: 'Indicateur',
  browseIndicators: 'Chercher ou créer un indicateur…',
  level: 'Niveau',
  levels: {
    france: 'France',
    region: 'Région',
    departement: 'Département',
    epci: 'EPCI',
    commune: 'Commune',
    custom: 'Territoire du dossier',
  } satisfies Record<FigureLevel, string>,
  levelsPlural: {
    france: 'France',
    region: 'Régions',
    departement: 'Départements',
    epci: 'EPCI',
    commune: 'Communes',
    custom: 'Mes territoires',
  } satisfies Record<FigureLevel, string>,
  perimeter: 'Périmètre',
  editPerimeter: 'Périmètre…',
  date: 'Date',
  capacityStatus: 'Places comptées',
  needSource: 'Source des besoins',
  needPublic: 'Public',
  needSourceNote:
    'Une même personne peut figurer dans plusieurs sources : elles ne s’additionnent pas, une seule est montrée à la fois.',
  names: {
    choropleth: 'Indicateur par territoire',
    borders: 'Limites les plus marquées',
    offer: 'Établissements et services',
    symbols: 'Cercles proportionnels',
    coverage: 'Territoires d’intervention',
    labels: 'Noms des territoires',
  } satisfies Record<LayerId, string>,
  enlargeParis: 'Paris et petite couronne en cartouche',
  show: ({ layer }: { layer: string }) => typeset`Afficher : ${layer}`,
  hide: ({ layer }: { layer: string }) => typeset`Masquer : ${layer}`,
  families: {
    'child-institution': 'Établissements pour enfants et jeunes',
    'child-service': 'Services pour enfants et jeunes (SESSAD)',
    'early-intervention': 'Action précoce et consultation (CAMSP, CMPP)',
    'adult-work': 'Travail et formation des adultes (ESAT, ESRP)',
    'adult-housing': 'Hébergement et vie sociale des adultes',
    'adult-care-home': 'Accueil médicalisé des adultes (MAS, FAM, EAM)',
    'adult-service': 'Services pour adultes (SAVS, SAMSAH)',
    resource: 'Centres de ressources',
  } satisfies Record<CategoryFamily, string>,
  categories: 'Catégories',
  coverageKinds: {
    erhr: { short: 'ERHR', long: 'Équipes relais handicaps rares' },
    cnrhr: { short: 'CNRHR', long: 'Centres nationaux de ressources handicaps rares' },
    pco: { short: 'PCO', long: 'Plateformes de coordination et d’orientation' },
  } satisfies Record<CoverageKind, { short: string; long: string }>,
  verification: {
    verified: { label: 'Vérifié', explanation: 'La liste des départements a été lue dans une source.' },
    derived: { label: 'Déduit', explanation: 'La liste est déduite de la région de l’équipe.' },
    'to-confirm': { label: 'À confirmer', explanation: 'La liste reste à confirmer auprès de l’équipe.' },
  } satisfies Record<VerificationStatus, { label: string; explanation: string }>,
  teams: ({ count }: { count: number }) => counted(count, { one: 'équipe', other: 'équipes' }),
};
