import type { PeerCriterion, PeerRule } from '@/analysis/peers';
import type { FigureReference, SignificanceTest, Silence, Verdict } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** What rates are held against, and how they stand to it: panel, sheet, tooltip, table, legend and exports. */
export const comparison = {
  compareTo: 'Comparer à',
  /** In a list of choices, or at the start of a line. */
  labels: {
    france: 'France',
    region: 'Sa région',
    peers: 'Territoires comparables',
    study: 'Périmètre d’étude',
    custom: 'Mon ensemble',
  } satisfies Record<FigureReference, string>,
  /** In a sentence. */
  names: {
    france: 'la France',
    region: 'sa région',
    peers: 'ses comparables',
    study: 'l’ensemble du périmètre d’étude',
    custom: 'mon ensemble',
  } satisfies Record<FigureReference, string>,
  quoted: ({ name }: { name: string }) => typeset`« ${name} »`,
  editRule: 'Régler la comparaison…',
  /** The unit is part of the figure: « +1,2 ‰ ». */
  withUnit: ({ value, unit }: { value: string; unit: string }) => `${value}\u202f${unit}`,
  points: 'points',
  percent: ({ value }: { value: string }) => typeset`${value} %`,
  difference: ({ value, relative }: { value: string; relative: string }) => typeset`${value} (${relative})`,
  rawDifference: 'taux bruts',
  interval: ({ lower, upper }: { lower: string; upper: string }) => typeset`de ${lower} à ${upper}`,
  verdicts: {
    above: 'au-dessus',
    below: 'au-dessous',
    'not-different': 'pas de différence démontrée',
    undecided: 'on ne peut pas dire',
  } satisfies Record<Verdict, string>,
  silences: {
    'no-reference': 'sans référence',
    'not-shown': 'chiffre non montré',
    'reference-not-shown': 'référence non montrée',
    'same-territory': 'la référence est ce territoire seul',
    'not-a-sample': 'écart non testé',
    estimated: 'estimation, écart non testé',
  } satisfies Record<Silence, string>,
  counted: ({ counted: shown, members }: { counted: number; members: number }) =>
    typeset`${counted(shown, { one: 'territoire compté', other: 'territoires comptés' })} sur ${integer(members)}`,
  headers: {
    difference: ({ name }: { name: string }) => typeset`Écart à ${name}`,
    relative: ({ name }: { name: string }) => typeset`Écart à ${name}, en %`,
    significance: ({ name }: { name: string }) => typeset`Par rapport à ${name}`,
  },
  part: ({ measure, name }: { measure: string; name: string }) => typeset`${measure}, écart à ${name}`,
  tests: {
    'fixed-reference': {
      label: 'Référence tenue pour certaine',
      explanation:
        'L’intervalle à 95 % du territoire contient-il le taux de la référence, pris comme un seuil, territoire compris s’il en fait partie ? Convention des atlas de santé.',
    },
    'two-samples': {
      label: 'Deux effectifs, hasard des deux',
      explanation:
        'Le territoire contre le reste de sa référence, lui retiré s’il en fait partie, le hasard des deux compté (comptages : test binomial conditionnel ; bénéficiaires : test du score de deux proportions). Plus sévère contre une petite référence, plus juste quand elle contient le territoire.',
    },
  } satisfies Record<SignificanceTest, { label: string; explanation: string }>,
  criteria: {
    population: 'population',
    density: 'densité',
    age: 'structure par âge',
    rurality: 'part d’habitants en communes de moins de 2 000',
  } satisfies Record<PeerCriterion, string>,
  overseas: {
    together: 'outre-mer et hexagone ensemble',
    apart: 'outre-mer à part',
  } satisfies Record<PeerRule['overseas'], string>,
  rule: ({ count, criteria, overseas }: { count: number; criteria: string; overseas: string }) =>
    typeset`Comparables : les ${integer(count)} plus proches (le tiers des autres au plus) par ${criteria}, à poids égal, ${overseas}.`,
  setLine: ({ name, codes }: { name: string; codes: string }) => typeset`Ensemble « ${name} » : ${codes}.`,
  onlyShown: 'Une référence additionne les seuls effectifs montrés de ses territoires.',
};
