import { typeset } from './typeset';
import { counted } from './words';

/** Several small maps that share their classes. */
export const multiples = {
  by: 'Une carte par',
  choices: {
    dates: 'date',
    need: 'public du besoin',
    'child-places': 'type de places pour enfants',
    'adult-places': 'type de places pour adultes',
    table: 'indicateur du tableau, de même unité',
  },
  title: ({ subject }: { subject: string }) => typeset`Petites cartes : ${subject}`,
  france: ({ value }: { value: string }) => typeset`France : ${value}`,
  described: ({ name, most, least }: { name: string; most: string; least: string }) =>
    typeset`${name}. Le plus haut : ${most}. Le plus bas : ${least}.`,
  place: ({ name, value }: { name: string; value: string }) => typeset`${name}, ${value}`,
  tied: ({ count }: { count: number }) =>
    counted(count, { one: 'territoire à égalité', other: 'territoires à égalité' }),
  notShown: ({ count }: { count: number }) =>
    counted(count, { one: 'territoire sans chiffre', other: 'territoires sans chiffre' }),
  counted: ({ count }: { count: number }) => counted(count, { one: 'carte', other: 'cartes' }),
  legend: 'Classes communes à toutes les cartes',
  method:
    'Les classes sont faites des valeurs de toutes les cartes ensemble : une couleur a partout le même sens.',
  given: 'Toutes les cartes ont les mêmes limites, choisies : une couleur a partout le même sens.',
  one: {
    title: 'Une seule carte',
    advice:
      'Cet indicateur n’a qu’une date. Choisissez une autre façon de comparer, ou importez la même source à une autre date.',
    compareNeeds: 'Comparer les publics du besoin',
  },
  loading: 'Lecture des années antérieures…',
  columns: { map: 'Carte', code: 'Code', name: 'Territoire', rate: 'Taux', state: 'État' },
};
