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
  browseIndicators: 'Chercher, comprendre, créer un indicateur…',
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
  perimeterChanged: ({ count }: { count: number }) =>
    typeset`modifié : ${counted(count, { one: 'changement', other: 'changements' })}`,
  date: 'Date',
  capacityStatus: 'Places comptées',
  needSource: 'Source des besoins',
  needPublic: 'Public',
  needSourceNote:
    'Une même personne peut figurer dans plusieurs sources : elles ne s’additionnent pas, une seule est montrée à la fois.',
  datasetKinds: {
    offer: 'Établissements et services',
    need: 'Besoins',
    activity: 'Activité CAMSP, PCO, ERHR',
    coverage: 'Équipes et territoires d’intervention',
    contours: 'Contours',
    epci: 'Contours des EPCI',
    commune: 'Contours des communes',
    territories: 'Mes territoires',
    communePopulation: 'Population des communes par âge',
  },
  names: {
    choropleth: 'Indicateur par territoire',
    borders: 'Limites les plus marquées',
    offer: 'Établissements et services',
    symbols: 'Cercles proportionnels',
    coverage: 'Territoires d’intervention',
    labels: 'Noms des territoires',
  } satisfies Record<LayerId, string>,
  hints: {
    choropleth: 'Couleur des territoires',
    borders: 'Un trait entre voisins dont les taux diffèrent le plus',
    offer: 'Un point par établissement, regroupés de loin',
    symbols: 'D’autant plus grands que l’effectif est élevé',
    coverage: 'Départements dont répond chaque équipe',
    labels: 'Du plus grand au plus petit, selon la place',
  } satisfies Record<LayerId, string>,
  enlargeParis: 'Paris et petite couronne en cartouche',
  enlargeParisHint: 'Dessinées une seconde fois, six fois plus grand, à gauche de la carte',
  show: ({ layer }: { layer: string }) => typeset`Afficher : ${layer}`,
  hide: ({ layer }: { layer: string }) => typeset`Masquer : ${layer}`,
  noNeed: 'Ce dossier ne contient aucun tableau de besoins. Importez-en un pour afficher cette couche.',
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
  listOfTeams: ({ kinds, source }: { kinds: string; source: string }) => typeset`${kinds} : ${source}`,
  verify: 'Vérifier avec mes fichiers',
  removeDataset: ({ dataset }: { dataset: string }) => typeset`Retirer « ${dataset} » du dossier`,
};
