import type { CapacityStatus } from '@/domain/offer';
import type { SmoothingMethod } from '@/indicators';
import type { LayerId } from '@/project';
import { typeset } from './typeset';
import { counted } from './words';

/** The settings of the left panel that come after its first choices. */
export const panel = {
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
  hints: {
    choropleth: 'Couleur des territoires',
    borders: 'Un trait entre voisins dont les taux diffèrent le plus',
    offer: 'Un point par établissement, regroupés de loin',
    symbols: 'D’autant plus grands que l’effectif est élevé',
    coverage: 'Départements dont répond chaque équipe',
    labels: 'Du plus grand au plus petit, selon la place',
  } satisfies Record<LayerId, string>,
  enlargeParisHint: 'Dessinées une seconde fois, six fois plus grand, à gauche de la carte',
  perimeterChanged: ({ count }: { count: number }) =>
    typeset`modifié : ${counted(count, { one: 'changement', other: 'changements' })}`,
  listOfTeams: ({ kinds, source }: { kinds: string; source: string }) => typeset`${kinds} : ${source}`,
  verify: 'Vérifier avec mes fichiers',
  removeDataset: ({ dataset }: { dataset: string }) => typeset`Retirer « ${dataset} » du dossier`,
  capacityStatusNotes: {
    installed: 'Ouvertes et pouvant accueillir.',
    authorised: 'Accordées par arrêté, ouvertes ou non.',
  } satisfies Record<CapacityStatus, string>,
  smoothings: {
    marshall: {
      label: 'Vers la moyenne (Marshall)',
      explanation:
        'Vers la moyenne des taux montrés. Suppose que les territoires se ressemblent, quelle que soit leur place.',
    },
    'poisson-gamma': {
      label: 'Vers la moyenne (Poisson-gamma)',
      explanation: 'Vers la même moyenne, par un modèle qui convient mieux aux petits effectifs.',
    },
    'local-marshall': {
      label: 'Vers les voisins (Marshall local)',
      explanation:
        'Vers la moyenne des territoires limitrophes. Suppose que les voisins se ressemblent ; une île garde son taux.',
    },
  } satisfies Record<SmoothingMethod, { label: string; explanation: string }>,
};
