import type { Verdict } from '@/indicators';
import type { EvolutionSilence, GeneralBreak, TerritoryBreak } from '@/indicators/evolution';
import { typeset } from './typeset';
import { counted, integer } from './words';

type BreakCode = (GeneralBreak | TerritoryBreak)['code'];

/** A figure at two dates: drawer, sheet and command line. */
export const evolution = {
  title: 'Évolution',
  from: 'Du',
  to: 'Au',
  loading: 'Lecture des années antérieures…',
  failed: {
    title: 'Les années antérieures n’ont pas pu être lues',
    advice: 'Rechargez la page pour réessayer.',
  },
  oneDate: {
    title: 'Il n’y a qu’une date pour cet indicateur',
    need: 'Importez un fichier de besoins dont la source est datée plusieurs fois, ou choisissez une autre source.',
    activity: 'Importez un fichier d’activité qui donne plusieurs dates, ou choisissez un autre indicateur.',
    offer:
      'Dans « Données du dossier », gardez l’offre actuelle comme date antérieure, puis importez l’offre d’une autre date.',
    other: 'Choisissez un autre indicateur : besoins, places, AAH ou PCH.',
    show: 'Montrer la PCH, qui a plusieurs dates',
  },
  columns: {
    territory: 'Territoire',
    difference: 'Écart',
    relative: 'Écart en %',
    interval: 'Intervalle à 95 %',
    verdict: 'Évolution',
    breaks: 'Ruptures et remarques',
  },
  sortBy: ({ column }: { column: string }) => typeset`Trier par : ${column}`,
  verdicts: {
    above: 'en hausse',
    below: 'en baisse',
    'not-different': 'pas d’évolution démontrée',
    undecided: 'on ne peut pas dire (25 personnes ou moins)',
  } satisfies Record<Verdict, string>,
  silences: {
    'not-shown': 'une des dates n’est pas montrée',
    broken: 'série rompue : ne pas comparer',
    'not-a-sample': 'évolution non testée',
    estimated: 'estimation, évolution non testée',
  } satisfies Record<EvolutionSilence, string>,
  breaks: {
    'source-changed': 'La source a changé entre les deux dates.',
    'method-changed': 'Le producteur compte autrement depuis :',
    'categories-changed': 'Des catégories comptées ont disparu ou sont apparues :',
    'coverage-differs': 'Pas les mêmes départements aux deux dates',
    'population-year': 'Population d’une autre année :',
    'population-edition': 'Les populations des deux dates viennent de deux éditions de l’INSEE.',
    'territory-changed': 'Le territoire a changé, ses parties sont additionnées :',
  } satisfies Record<BreakCode, string>,
  broken: 'Rupture',
  brokenBy: ({ text }: { text: string }) => typeset`Rupture : ${text}`,
  sources: ({ before, after }: { before: string; after: string }) => typeset`${before}, puis ${after}`,
  detail: ({ text, detail }: { text: string; detail: string }) => typeset`${text} ${detail}`,
  coverage: ({ before, after }: { before: number; after: number }) =>
    typeset`${counted(before, { one: 'département', other: 'départements' })}, puis ${integer(after)}`,
  tested: ({ verdict, p }: { verdict: string; p: string }) => typeset`${verdict} (${p})`,
  p: ({ value }: { value: string }) => typeset`p = ${value}`,
  small: ({ value }: { value: string }) => typeset`p < ${value}`,
  chart: {
    title: ({ name }: { name: string }) => typeset`${name} : évolution`,
    description: ({ lines }: { lines: string }) => typeset`Taux aux dates connues. ${lines}`,
    line: ({ name, first, last }: { name: string; first: string; last: string }) =>
      typeset`${name} : de ${first} à ${last}.`,
    band: 'Intervalle à 95 %',
    choose: 'Choisissez un territoire dans le tableau ou sur la carte pour le placer à côté de la France.',
    twin: 'Valeurs du graphique',
    date: 'Date',
    axis: 'Date',
  },
  timeLines: {
    key: {
      selected: ({ name }: { name: string }) => typeset`${name} (choisi)`,
      grouped: ({ count }: { count: number }) =>
        counted(count, { one: 'territoire retenu', other: 'territoires retenus' }),
      others: ({ count }: { count: number }) =>
        counted(count, { one: 'autre territoire', other: 'autres territoires' }),
    },
    sign: ({ name, date, rate }: { name: string; date: string; rate: string }) =>
      typeset`${name}, ${date} : ${rate}`,
    described: ({
      count,
      first,
      last,
      lines,
    }: Record<'first' | 'last' | 'lines', string> & { count: number }) =>
      typeset`${counted(count, { one: 'territoire', other: 'territoires' })} du ${first} au ${last}. ${lines}`,
    method:
      'Une ligne par territoire ; elle s’interrompt aux dates masquées ou sans chiffre. La bande à 95 % est celle du territoire choisi.',
    brush:
      'Tracez un rectangle sur des points pour retenir leurs territoires dans toutes les vues ; pressez un point pour choisir le sien.',
    twin: 'Valeurs du graphique, territoire par territoire',
    state: 'état',
  },
  summary: ({ above, below, flat, silent }: Record<'above' | 'below' | 'flat' | 'silent', number>) =>
    typeset`${integer(above)} en hausse, ${integer(below)} en baisse, ${integer(flat)} sans évolution démontrée, ${integer(silent)} sans verdict.`,
  methods: {
    poisson:
      'Test exact : les deux effectifs étant donnés, celui de la seconde date suit une loi binomiale si le taux n’a pas changé (Przyborowski et Wilenski, 1940). En hausse ou en baisse : l’intervalle à 95 % du rapport des deux taux exclut 1.',
    binomial:
      'Deux échantillons : logarithme du rapport des deux parts (Katz, 1978), test exact sous 26 personnes. Les bénéficiaires des deux dates sont souvent les mêmes personnes : le test est prudent pour un stock.',
    'not-a-sample':
      'Écart non testé : des places recensées une à une ne doivent rien au hasard ; d’une moyenne ou d’un calcul, la dispersion n’est pas connue.',
  },
  many: 'Sur une centaine de territoires, environ cinq paraîtraient évoluer par le seul hasard.',
  rawOnly: 'Taux bruts aux deux dates : lissés, deux moyennes différentes s’y mêleraient.',
  secret: 'Chaque date passe par le secret ; quand une des deux est masquée, l’écart l’est aussi.',
  figureDate: 'Date des chiffres',
  latestOfEach: 'La dernière de chaque mesure',
  asOf: ({ shown }: { shown: string }) =>
    typeset`Chaque mesure est prise à cette date ou, à défaut, à sa dernière date d’avant. La carte montre : ${shown}.`,
  keep: 'Garder comme date antérieure',
  kept: 'Gardée comme date antérieure.',
  keepUndated: 'Cette offre n’a pas de date : elle ne peut pas servir de comparaison.',
  keepFull: 'Quatre dates sont déjà gardées : retirez-en une.',
  earlier: 'Offres d’autres dates',
  removeEarlier: ({ name, date }: { name: string; date: string }) => typeset`Retirer ${name} (${date})`,
};
