import type { Misuse } from '@/cartography';
import { typeset } from './typeset';

/** What colours and circles of a map show, and what is said before one of them misleads. */
export const measures = {
  colors: 'Les couleurs montrent',
  circles: 'Les cercles montrent',
  count: ({ name }: { name: string }) => typeset`Effectif : ${name}`,
  need: 'Personnes sans solution',
  guards: {
    'count-as-color': {
      title: 'Un effectif se lit mal en couleur',
      reason:
        'L’œil lit la surface colorée : un territoire grand ou peuplé paraît le plus concerné, même si son taux est faible. Un effectif se dessine en cercles.',
      instead: 'Dessiner en cercles',
      insist: 'Colorer quand même',
    },
    'rate-as-circle': {
      title: 'Un taux se lit mal en cercles',
      reason:
        'L’œil additionne et compare les cercles comme des quantités, mais des taux ne s’additionnent pas : un petit territoire peut porter le plus grand cercle. Un taux se montre par la couleur.',
      instead: 'Garder la couleur',
      insist: 'Dessiner quand même',
    },
  } satisfies Record<Misuse, { title: string; reason: string; instead: string; insist: string }>,
};
