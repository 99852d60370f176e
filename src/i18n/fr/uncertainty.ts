import type { LegendMark } from '@/cartography';
import type { SmoothingMethod, Stability, UncertaintyMethod } from '@/indicators';
import type { FigureMode } from '@/project';
import { typeset } from './typeset';
import { counted } from './words';

interface Towards {
  readonly mean: string;
  readonly count: number;
}

const RAW_BESIDE = 'Les taux bruts sont dans la fiche et le tableau.';
const shown = (count: number) => counted(count, { one: 'territoire montré', other: 'territoires montrés' });

interface Explained {
  readonly label: string;
  readonly explanation: string;
}

/** How sure rates are: the switch, and what map, sheet, table, legend and exports say of it. */
export const uncertainty = {
  title: 'Brut, lissé ou intervalle',
  label: 'Lecture des taux',
  modes: {
    raw: {
      label: 'Brut',
      explanation: 'Le taux tel qu’il est compté.',
    },
    smoothed: {
      label: 'Lissé',
      explanation:
        'Chaque taux est rapproché de la moyenne, d’autant plus que sa population est petite. Le taux brut reste à côté.',
    },
    interval: {
      label: 'Intervalle',
      explanation: 'Entre quelles valeurs le taux est plausible, et s’il diffère de la référence.',
    },
  } satisfies Record<FigureMode, Explained>,
  notASample:
    'Ce que compte cet indicateur n’est pas un échantillon (places recensées une à une, moyenne, borne ou calcul) : ni intervalle ni lissage. Taux bruts.',
  notSmoothed: 'Une estimation par prévalence ne se lisse pas. Son intervalle se lit en mode « Intervalle ».',
  rangeExplanation:
    'De la prévalence basse à la prévalence haute de la source : ce que l’estimation laisse ouvert.',
  marks: {
    different: 'Oui',
    'not-different': 'Non',
    undecided: 'On ne peut pas dire (25 personnes ou moins)',
  } satisfies Record<LegendMark['mark'], string>,
  marksTitle: ({ name }: { name: string }) => typeset`Différent de ${name} ?`,
  stabilityTitle: 'Fragilité',
  stability: {
    stable: { label: 'stable', explanation: 'Plus de 25 personnes.' },
    fragile: {
      label: 'fragile',
      explanation:
        '25 personnes ou moins : le coefficient de variation (CV) atteint 20 %. À ne pas lire seul.',
    },
  } satisfies Record<Stability, Explained>,
  methods: {
    'exact-poisson': ({ level }: { level: string }) =>
      typeset`Intervalle exact de Poisson à ${level} (Garwood).`,
    'clopper-pearson': ({ level }: { level: string }) =>
      typeset`Intervalle binomial exact à ${level} (Clopper-Pearson).`,
    'prevalence-range': () =>
      typeset`Estimation : de la prévalence basse à la prévalence haute de la source citée. Ce n’est pas un intervalle de confiance.`,
  } satisfies Record<UncertaintyMethod, (parameters: { level: string }) => string>,
  methodTitle: 'Méthode de l’intervalle',
  withSign: ({ rate, sign }: { rate: string; sign: string }) => `${rate}\u202f${sign}`.trim(),
  interval: ({ lower, upper }: { lower: string; upper: string }) => typeset`[${lower} ; ${upper}]`,
  spokenInterval: ({ lower, upper }: { lower: string; upper: string }) => typeset`entre ${lower} et ${upper}`,
  smoothedUnit: ({ unit }: { unit: string }) => typeset`${unit}, valeurs lissées`,
  smoothing: 'Lisser',
  smoothedTowards: {
    marshall: ({ mean, count }: Towards) =>
      typeset`Lissage de Marshall vers ${mean}, moyenne des ${shown(count)}. ${RAW_BESIDE}`,
    'poisson-gamma': ({ mean, count }: Towards) =>
      typeset`Lissage de Poisson-gamma (Clayton et Kaldor) vers ${mean}, moyenne des ${shown(count)}. ${RAW_BESIDE}`,
    'local-marshall': ({ count }: Towards) =>
      typeset`Lissage de Marshall local : chaque taux vers celui de ses voisins, parmi les ${shown(count)}. ${RAW_BESIDE}`,
  } satisfies Record<SmoothingMethod, (parameters: Towards) => string>,
  isolated: ({ count, names }: { count: number; names: string }) =>
    typeset`${counted(count, { one: 'territoire isolé, sans voisin montré, garde son taux', other: 'territoires isolés, sans voisin montré, gardent leur taux' })} : ${names}.`,
  notConverged: 'Le calcul ne trouve pas de réponse stable : aucun taux lissé. Choisissez un autre lissage.',
  noHeterogeneity: 'Les écarts ne dépassent pas le hasard : tous les territoires reçoivent la moyenne.',
  nothingToSmooth: 'Trop peu de taux montrés pour les lisser.',
  raw: ({ value }: { value: string }) => typeset`Brut : ${value}`,
  smoothed: ({ value }: { value: string }) => typeset`Lissé : ${value}`,
  rangeHeaders: { lower: 'Prévalence basse', upper: 'Prévalence haute' },
  rangeParts: {
    lower: ({ name }: { name: string }) => typeset`${name}, à la prévalence basse`,
    upper: ({ name }: { name: string }) => typeset`${name}, à la prévalence haute`,
  },
  partHeaders: { smoothed: 'Lissé', lower: 'Borne basse (95 %)', upper: 'Borne haute (95 %)' },
  parts: {
    smoothed: ({ name }: { name: string }) => typeset`${name}, lissé`,
    lower: ({ name }: { name: string }) => typeset`${name}, borne basse à 95 %`,
    upper: ({ name }: { name: string }) => typeset`${name}, borne haute à 95 %`,
  },
};
