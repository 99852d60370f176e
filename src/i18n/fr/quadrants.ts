import { typeset } from './typeset';

/** A map painted by the quadrants of need and offer. */
export const quadrantWords = {
  title: 'Quadrants besoin × offre',
  subject: ({ need, offer }: { need: string; offer: string }) =>
    typeset`Quadrants besoin × offre : ${need} × ${offer}`,
  threshold: {
    need: ({ value }: { value: string }) => typeset`Besoin fort : ${value} ou plus.`,
    offer: ({ value }: { value: string }) => typeset`Offre forte : ${value} ou plus.`,
  },
  /** A rate of zero is never strong. */
  aboveZero: { need: 'Besoin fort : plus de zéro.', offer: 'Offre forte : plus de zéro.' },
  ownRegion: {
    need: 'Besoin fort : au moins le taux de la région du territoire.',
    offer: 'Offre forte : au moins le taux de la région du territoire.',
  },
  undecided: 'Non tranché : l’intervalle d’un des deux taux contient son seuil.',
  where:
    'Les seuils, la prudence et la liste des territoires sont dans la vue « Besoin × offre » du volet du bas.',
};
