import type { RatioUnit } from '@/domain/measure';
import type { IndicatorDirection, IndicatorTerm } from '@/indicators';
import { typeset } from './typeset';

/** How indicators are computed, and how they are to be read. */
export const methodNotes = {
  formulas: {
    'per-1000': ({ numerator, denominator }: { numerator: string; denominator: string }) =>
      typeset`${numerator} ÷ ${denominator} × 1 000.`,
    'per-10000': ({ numerator, denominator }: { numerator: string; denominator: string }) =>
      typeset`${numerator} ÷ ${denominator} × 10 000.`,
    percent: ({ numerator, denominator }: { numerator: string; denominator: string }) =>
      typeset`${numerator} ÷ ${denominator} × 100.`,
    ratio: ({ numerator, denominator }: { numerator: string; denominator: string }) =>
      typeset`${numerator} ÷ ${denominator}.`,
    days: ({ numerator, denominator }: { numerator: string; denominator: string }) =>
      typeset`${numerator} ÷ ${denominator}.`,
  } satisfies Record<RatioUnit, (parameters: { numerator: string; denominator: string }) => string>,
  methods: {
    places:
      'Les catégories comptées sont celles du périmètre, modifiable. Les CAMSP et les CMPP, qui suivent une file active, n’entrent pas dans le calcul. Une personne accueillie à la fois en ESAT et en foyer d’hébergement compte dans les deux.',
    'places-of':
      'Anciennes et nouvelles catégories d’un même type sont comptées ensemble : comptées à part, elles feraient croire à une baisse des unes et à une hausse des autres.',
    'establishments-of':
      'Compte des établissements et services ouverts, quelle que soit leur taille ou leur file active.',
    need: 'Une seule source est comptée à la fois : une même personne peut être inscrite dans plusieurs. Un taux élevé peut tenir à la façon de recenser.',
    'need-bound':
      'Les sources se recouvrent en partie : au moins le plus grand des comptes, au plus leur somme. Enfants et adultes sont des personnes différentes et s’additionnent. Le vrai nombre est entre les deux.',
    'social-aid': 'Donne le contexte d’un territoire ; ne mesure pas un besoin non couvert.',
    expected:
      'Prévalence × population : une estimation, non un compte. L’intervalle tient à la source citée.',
    'covered-population':
      'Un département compte dès qu’une équipe en répond, en tout ou en partie ; deux équipes ne comptent ses habitants qu’une fois. Quand la liste n’est pas dite complète, un département sans équipe connue n’est pas disponible, et non à zéro.',
    gap: 'Écart = (taux de France − taux du territoire) × population, zéro au-dessus du taux national. Un écart n’est pas à lui seul un manque : regardez aussi les besoins.',
  } satisfies Record<Exclude<IndicatorTerm['kind'], 'population' | 'activity'>, string>,
  activityNotes: {
    caseload:
      'Dernier relevé de chaque département. Une personne suivie par deux services y compte deux fois.',
    waits:
      'Dernier relevé de chaque département. L’attente va du premier contact au premier rendez-vous, pour les personnes reçues dans l’année : celles qui attendent encore n’y sont pas.',
    'without-solution':
      'Dernier relevé de chaque département. Les mêmes personnes peuvent figurer dans une source de besoins : ne les additionnez pas.',
  },
  prevalence: ({ low, high, source }: { low: string; high: string; source: string }) =>
    typeset`Prévalence de ${low} à ${high} pour 1 000 (${source}).`,
  directions: {
    offer:
      'Une valeur élevée signifie plus de places, de personnes suivies ou d’habitants couverts. Une valeur basse n’est pas à elle seule un manque : regardez aussi les besoins.',
    need: 'Une valeur élevée signifie plus de personnes sans solution, ou une attente plus longue.',
    context: 'Une valeur élevée signifie plus de bénéficiaires ; elle ne dit ni manque ni suffisance.',
  } satisfies Record<IndicatorDirection, string>,
  rates: {
    interval:
      'Un comptage de 12 personnes aurait pu être 9 ou 16 sans que rien ne change dans le territoire. L’intervalle à 95 % dit entre quelles valeurs le taux est plausible.',
    difference:
      '« Différent de la référence » : oui quand tout l’intervalle est d’un même côté ; non quand il la contient ; « on ne peut pas dire » quand il la contient et que le chiffre est fragile. Sur une centaine de territoires, environ cinq paraîtraient différents par le seul hasard.',
    smoothing:
      'Le lissage rapproche les taux des petites populations de la moyenne des taux montrés. Une valeur lissée est une estimation : elle s’affiche à côté du taux brut, jamais à sa place.',
    secrecy:
      'Un effectif masqué n’a ni intervalle, ni valeur lissée, ni comparaison, et n’entre pas dans la moyenne.',
  },
};
