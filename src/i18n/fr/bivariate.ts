import type { Fill } from '@/project';
import { typeset } from './typeset';

/** A map painted by need and offer at once. */
export const bivariate = {
  choice: {
    label: 'La carte montre',
    fills: {
      indicator: 'Un indicateur',
      'need-and-offer': 'Besoin × offre',
      quadrants: 'Quadrants besoin × offre',
      evolution: 'Évolution',
      dots: 'Carte en points',
      category: 'Une catégorie',
    } satisfies Record<Fill, string>,
    explanation:
      'Neuf couleurs : trois classes de besoin croisées avec trois classes d’offre. Choisir un indicateur en tête du panneau rend la carte à cet indicateur.',
    need: 'Indicateur de besoin',
    offer: 'Indicateur d’offre',
    show: 'Montrer besoin × offre sur la carte',
  },
  title: 'Besoin × offre',
  subject: ({ need, offer }: { need: string; offer: string }) => typeset`Besoin × offre : ${need} × ${offer}`,
  axes: { need: 'besoin ↑', offer: 'offre →' },
  need: { low: 'faible', middle: 'moyen', high: 'fort' },
  offer: { low: 'faible', middle: 'moyenne', high: 'forte' },
  side: {
    need: ({ third }: { third: string }) => typeset`besoin ${third}`,
    offer: ({ third }: { third: string }) => typeset`offre ${third}`,
  },
  cell: ({ need, offer }: { need: string; offer: string }) => typeset`besoin ${need}, offre ${offer}`,
  table: 'Territoires par classe de besoin (lignes) et d’offre (colonnes)',
  figure: {
    need: ({ name, value }: { name: string; value: string }) => typeset`Besoin : ${name}, ${value}`,
    offer: ({ name, value }: { name: string; value: string }) => typeset`Offre : ${name}, ${value}`,
  },
  axis: {
    need: ({ name, unit, date }: { name: string; unit: string; date: string }) =>
      typeset`Besoin : ${name} (${unit}, ${date})`,
    offer: ({ name, unit, date }: { name: string; unit: string; date: string }) =>
      typeset`Offre : ${name} (${unit}, ${date})`,
  },
  limits: {
    need: ({ lower, upper }: { lower: string; upper: string }) =>
      typeset`Besoin faible : ${lower} ou moins ; fort : plus de ${upper}.`,
    offer: ({ lower, upper }: { lower: string; upper: string }) =>
      typeset`Offre faible : ${lower} ou moins ; forte : plus de ${upper}.`,
  },
  alike: {
    need: 'Besoin : toutes les valeurs sont égales, donc moyennes.',
    offer: 'Offre : toutes les valeurs sont égales, donc moyennes.',
  },
  rule: 'Chaque indicateur est coupé en tiers des territoires montrés (terciles) ; zéro compte parmi les valeurs faibles. Fort et faible se lisent par rapport aux autres territoires de la carte.',
  asCounted: 'Taux observés, sans lissage ni intervalle.',
};
