import { typeset } from './typeset';

interface Keyboard {
  /** Name of the key that goes with others: Ctrl, or ⌘ on a Mac. */
  readonly control: string;
}

/** Keys and gestures of the map, the table and the charts, beside the shortcuts. */
export const gestures = {
  heading: 'Sur la carte, dans le tableau et les graphiques',
  lines: {
    explore: { keys: 'Flèches', action: 'Déplacer la carte ; le territoire au centre est lu' },
    walk: {
      keys: 'Page suivante, Page précédente',
      action: 'Aller de territoire en territoire sur la carte, du nord au sud et d’ouest en est',
    },
    ends: { keys: 'Début, Fin', action: 'Aller au premier ou au dernier territoire de la carte' },
    zoom: { keys: '+ ou −', action: 'Agrandir ou réduire la carte' },
    choose: { keys: 'Entrée, clic', action: 'Choisir le territoire et ouvrir sa fiche' },
    enter: { keys: 'Maj+Entrée, double clic', action: 'Entrer dans le territoire' },
    keep: {
      keys: ({ control }: Keyboard) => typeset`${control}+Espace, ${control}+clic`,
      action: 'Retenir le territoire avec d’autres, ou ne plus le retenir',
    },
    keepRows: {
      keys: 'Maj+clic',
      action: 'Dans un tableau, retenir les lignes de la dernière pressée à celle-ci',
    },
    brushMap: {
      keys: 'Maj+glisser',
      action: ({ control }: Keyboard) =>
        typeset`Retenir les territoires d’un rectangle de la carte ; avec ${control}, en plus des autres`,
    },
    brushChart: {
      keys: 'Glisser',
      action: ({ control }: Keyboard) =>
        typeset`Retenir les territoires d’un rectangle d’un graphique ; avec ${control}, en plus des autres`,
    },
  },
};
