import type { ClassificationMethod, ClassificationVariant, Closure, PaletteScheme } from '@/cartography';
import type { ColorVision } from '@/cartography/color-vision';
import { typeset } from './typeset';
import { counted } from './words';

interface MethodWords {
  readonly label: string;
  readonly explanation: string;
}

/** Settings of classes and colours. */
export const classes = {
  method: 'Classes',
  count: 'Nombre',
  overseas: 'Outre-mer compté dans les limites',
  overseasNote:
    'Sans lui, les limites sont celles de l’hexagone et de la Corse ; les territoires d’outre-mer restent dans une classe.',
  methods: {
    quantile: {
      label: 'Effectifs égaux',
      explanation: 'Quantiles : autant de territoires dans chaque classe.',
    },
    equal: { label: 'Amplitudes égales', explanation: 'Intervalles de même largeur.' },
    jenks: { label: 'Seuils naturels', explanation: 'Fisher-Jenks : classes les plus homogènes possible.' },
    'standard-deviation': {
      label: 'Écarts-types',
      explanation: 'À un, deux, trois écarts-types de la moyenne : qui s’écarte de l’ordinaire.',
    },
    q6: {
      label: 'Q6',
      explanation: 'Six classes : les 5 % extrêmes à part de chaque côté.',
    },
    'nested-means': {
      label: 'Moyennes emboîtées',
      explanation: 'La moyenne coupe en deux, puis la moyenne de chaque moitié : 2, 4 ou 8 classes.',
    },
    'head-tail': {
      label: 'Tête et queue',
      explanation: 'Peu de très grandes valeurs : la moyenne les isole, encore et encore.',
    },
    geometric: {
      label: 'Progression géométrique',
      explanation: 'Chaque classe est tant de fois plus large que la précédente. Valeurs positives.',
    },
    pretty: { label: 'Limites rondes', explanation: 'Pas de 1, 2 ou 5 : faciles à lire et à retenir.' },
    manual: { label: 'Limites choisies', explanation: 'Les vôtres : glissez-les sur l’histogramme.' },
    arithmetic: {
      label: 'Progression arithmétique',
      explanation: 'Chaque classe est plus large que la précédente d’un même pas.',
    },
    box: {
      label: 'Boîte à moustaches',
      explanation: 'Quartiles, et valeurs aberrantes à part (1,5 intervalle interquartile).',
    },
    percentiles: {
      label: 'Percentiles',
      explanation: '1, 10, 50, 90 et 99 % : les extrêmes à part.',
    },
    maximum: {
      label: 'Plus grands écarts',
      explanation: 'Coupe là où deux valeurs voisines diffèrent le plus.',
    },
  } satisfies Record<ClassificationMethod, MethodWords>,
  variant: 'Convention',
  variants: {
    greatest: {
      label: 'Limite : dernière valeur',
      explanation: 'La plus grande valeur de la classe du bas (Jenks, mapclassify).',
    },
    middle: {
      label: 'Limite : milieu de l’écart',
      explanation: 'Entre les deux classes (R classInt). Les classes sont les mêmes.',
    },
    population: {
      label: 'Écart-type des territoires',
      explanation: 'Divisé par n : les territoires y sont tous (cartography, mapsf).',
    },
    sample: {
      label: 'Écart-type d’échantillon',
      explanation: 'Divisé par n − 1 (classInt, mapclassify).',
    },
    'population-centred': {
      label: 'Moyenne au centre d’une classe',
      explanation: 'Limites à ± ½, 1½, 2½ écarts-types, divisés par n.',
    },
    'sample-centred': {
      label: 'Moyenne au centre, échantillon',
      explanation: 'Limites à ± ½, 1½, 2½ écarts-types, divisés par n − 1.',
    },
    quartiles: { label: '5, 25, 50, 75, 95 %', explanation: 'Celle de mapsf « Q6 » et de Khartis.' },
    even: { label: '5, 27,5, 50, 72,5, 95 %', explanation: 'Celle de cartography et de mapsf « q6 ».' },
    'forty-percent': {
      label: 'Tant que la tête est sous 40 %',
      explanation: 'Règle de Jiang (2013).',
    },
    whole: { label: 'Jusqu’au bout', explanation: 'Tant qu’il reste deux valeurs (mapclassify).' },
  } satisfies Record<ClassificationVariant, MethodWords>,
  closure: 'Une valeur égale à une limite va',
  closures: { right: 'en dessous', left: 'au-dessus' } satisfies Record<Closure, string>,
  madeByMethod: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'classe', other: 'classes' })}, par la méthode`,
  fewer: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'classe seulement', other: 'classes seulement' })} : les valeurs sont trop peu nombreuses, ou ex æquo.`,
  tune: 'Régler classes et couleurs',
  histogram: 'Histogramme des valeurs et limites des classes',
  histogramHelp:
    'Glissez une limite, ou atteignez-la avec Tab et déplacez-la avec les flèches. La méthode devient « Limites choisies ».',
  histogramDescription: ({ count, lowest, highest }: { count: number; lowest: string; highest: string }) =>
    typeset`${counted(count, { one: 'valeur', other: 'valeurs' })}, de ${lowest} à ${highest}.`,
  limit: ({ rank, count }: { rank: number; count: number }) =>
    typeset`Limite ${String(rank)} sur ${String(count)}`,
  noValues: 'Aucune valeur à classer.',
  countsTitle: 'Territoires par classe',
  limits: 'Limites, séparées par « ; »',
  limitsHelp: ({ most }: { most: number }) => typeset`${String(most)} au plus. Entrée pour les appliquer.`,
  limitProblems: {
    'not-a-number': ({ text }: { text: string }) => typeset`« ${text} » n’est pas un nombre.`,
    none: () => 'Saisissez une limite au moins.',
    'too-many': ({ text }: { text: string }) => typeset`${text} limites au plus.`,
  },
  colors: 'Couleurs',
  schemes: {
    'by-direction': 'Celles de l’indicateur',
    'yellow-green-blue': 'Jaune, vert, bleu',
    'yellow-orange-red': 'Jaune, orange, rouge',
    'blue-purple': 'Bleu, violet',
    blues: 'Bleus',
    viridis: 'Viridis',
    greys: 'Gris (impression)',
    'purple-orange': 'Violet et orange, autour de la référence',
    'brown-teal': 'Brun et turquoise, autour de la référence',
    'blue-red': 'Bleu et rouge, autour de la référence',
  } satisfies Record<PaletteScheme, string>,
  reversed: 'Inverser les couleurs',
  around: ({ value }: { value: string }) => typeset`Couleur neutre : la classe de la référence, ${value}.`,
  aroundNone: ({ value }: { value: string }) =>
    typeset`Référence : ${value}, hors des classes ou sur une limite. Aucune classe n’est neutre.`,
  aroundMiddle: 'Référence inconnue : couleur neutre au milieu des classes.',
  vision: 'Aperçu de la carte',
  visionNote:
    'La carte est vue ainsi tant que ces réglages sont ouverts ; les exports gardent leurs couleurs.',
  visions: {
    usual: 'Vision ordinaire',
    protanopia: 'Protanopie (sans rouge)',
    deuteranopia: 'Deutéranopie (sans vert)',
    tritanopia: 'Tritanopie (sans bleu)',
    grey: 'Impression en gris',
  } satisfies Record<ColorVision, string>,
  swatches: 'Couleurs des classes, de la plus basse à la plus haute',
  safe: {
    'color-blind': { yes: 'Lisible par les daltoniens', no: 'Deux classes se confondent pour un daltonien' },
    print: { yes: 'Lisible imprimée en gris', no: 'Se confond imprimée en gris' },
  },
  advice: 'Combien de classes ?',
  huntsberger: ({ count, most, exact }: { count: number; most: number; exact: string }) =>
    typeset`Pour ${counted(count, { one: 'territoire', other: 'territoires' })}, ${String(most)} classes au plus (Huntsberger, 1961 : 1 + 10/3 × log n = ${exact} ; l’œil n’en distingue guère plus de 7).`,
  sturges: ({ count }: { count: number }) => typeset`Règle de Sturges (1926) : ${String(count)}.`,
  enough: ({ count, share }: { count: number; share: string }) =>
    typeset`Dès ${String(count)} classes, les meilleures possible rendent ${share} des écarts entre territoires.`,
  current: ({ share }: { share: string }) => typeset`Les classes de cette carte rendent ${share} des écarts.`,
  goodness: 'Part des écarts entre territoires que les classes rendent (GVF)',
  goodnessColumns: { count: 'Classes', method: 'Cette méthode', best: 'Au mieux' },
  lockTitle: 'Comparer plusieurs cartes',
  lock: 'Verrouiller ces classes',
  lockHelp:
    'Les mêmes limites pour toutes les cartes : dates, publics, niveaux. La légende prévient quand une carte s’en écarte.',
  lockImpossible: 'Il faut deux classes au moins pour les verrouiller.',
  unlock: 'Déverrouiller',
  follow: 'Revenir aux classes verrouillées',
  lockedLimits: ({ limits }: { limits: string }) => typeset`Limites verrouillées : ${limits}`,
};
