import type { DiscontinuityMeasure } from '@/analysis/discontinuity';
import { typeset } from './typeset';
import { counted, integer } from './words';

const borders = (count: number) => counted(count, { one: 'limite', other: 'limites' });

/** Borders between neighbours whose rates are far apart. */
export const borderWords = {
  title: ({ name }: { name: string }) => typeset`Limites : ${name}`,
  subtitle: {
    ratio: ({ date }: { date: string }) =>
      typeset`rapport des taux de deux voisins (le plus haut ÷ le plus bas), ${date}`,
    difference: ({ unit, date }: { unit: string; date: string }) =>
      typeset`écart entre les taux de deux voisins (${unit}), ${date}`,
  },
  times: ({ lower, upper }: { lower: string; upper: string }) => typeset`de ${lower} à ${upper} fois`,
  timesAlone: ({ value }: { value: string }) => typeset`${value} fois`,
  apart: ({ lower, upper }: { lower: string; upper: string }) => typeset`de ${lower} à ${upper}`,
  count: ({ count }: { count: number }) => borders(count),
  sure: 'Écart démontré (trait plein)',
  unsure: 'Écart peut-être dû au hasard (tirets)',
  shown: {
    ratio: ({ shown, comparable, least }: { shown: number; comparable: number; least: string }) =>
      typeset`Limites montrées : ${integer(shown)} sur ${integer(comparable)} comparables, celles où un taux vaut au moins ${least} fois l’autre.`,
    difference: ({ shown, comparable, least }: { shown: number; comparable: number; least: string }) =>
      typeset`Limites montrées : ${integer(shown)} sur ${integer(comparable)} comparables, celles dont l’écart atteint ${least}.`,
  },
  noneShown: 'Aucune limite n’atteint le seuil.',
  noBorder: 'Aucun territoire n’a de voisin sur ces contours : pas de limite à comparer.',
  uncompared: ({ count }: { count: number }) =>
    typeset`${borders(count)} sans comparaison : un des deux taux n’est pas montré (secret, absent ou sans objet).`,
  zeroBased: ({ count }: { count: number }) =>
    typeset`${borders(count)} sans rapport : un des deux taux est nul. L’écart, lui, se mesure.`,
  tooMany:
    'Trop de territoires pour chercher leurs limites : choisissez un périmètre d’étude ou un niveau plus large.',
  rule: 'Épaisseur : jusqu’à quatre classes d’autant de limites chacune.',
  asCounted: 'Taux observés, sans lissage. Une limite est comparée quand les deux contours la partagent.',
  tested: 'Écart démontré : l’intervalle à 95 % du rapport des deux taux exclut 1.',
  many: 'Sur cent limites sans écart réel, environ cinq paraîtraient démontrées par le seul hasard.',
  fact: 'Les places sont recensées une à une : tout écart est un fait.',
  choice: {
    measure: 'Force d’une limite',
    measures: {
      ratio: 'Rapport : le taux haut ÷ le taux bas',
      difference: 'Écart : le taux haut − le taux bas',
    } satisfies Record<DiscontinuityMeasure, string>,
    threshold: 'Limites montrées',
    share: ({ share }: { share: string }) => typeset`Les ${share} les plus fortes`,
    all: 'Toutes',
    value: 'À partir d’un seuil',
    least: 'Seuil',
    notANumber: 'Écrivez un nombre, par exemple 1,5.',
    show: 'Montrer ces limites sur la carte',
  },
  table: {
    title: 'Limites',
    columns: {
      rank: 'Rang',
      above: 'Le plus haut',
      higher: 'Taux',
      below: 'Le plus bas',
      lower: 'Taux',
      ratio: 'Rapport',
      difference: 'Écart',
      verdict: 'Hasard',
    },
    code: ({ side }: { side: string }) => typeset`code (${side})`,
    verdicts: {
      sure: 'écart démontré',
      unsure: 'peut-être le hasard',
      fact: 'écart non testé',
    },
    pair: ({ above, below }: { above: string; below: string }) => typeset`${above} – ${below}`,
    description:
      'Les limites entre territoires voisins, de la plus forte à la plus faible : un trait relie le taux le plus bas au plus haut.',
    method:
      'Deux territoires sont voisins quand leurs contours ont un côté en commun. Le rapport est le taux le plus haut divisé par le plus bas ; l’écart, leur différence.',
    drawn: ({ count }: { count: number }) => typeset`Le dessin montre les ${borders(count)} les plus fortes.`,
    empty: 'Aucune limite à montrer',
  },
};
