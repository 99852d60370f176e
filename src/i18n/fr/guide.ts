import { typeset } from './typeset';

/** The guided visit, on the demonstration data. */
export const guide = {
  title: 'Visite guidée',
  progress: ({ step, total }: { step: number; total: number }) =>
    typeset`Étape ${String(step)} sur ${String(total)}`,
  next: 'Suivant',
  previous: 'Précédent',
  leave: 'Quitter la visite',
  finish: 'Terminer',
  done: 'C’est fait.',
  steps: {
    map: {
      title: 'Une carte, un chiffre, un périmètre',
      text: 'La carte montre un indicateur : le panneau dit lequel, pour qui et comment il est compté ; la légende dit ce que valent les couleurs. Les données sont fictives tant que vous n’avez pas importé les vôtres.',
    },
    need: {
      title: 'Le besoin à côté de l’offre',
      text: 'Un taux d’équipement faible n’est pas un manque à lui seul. Regardez les personnes sans solution.',
      act: 'Montrer les enfants sans solution',
    },
    sheet: {
      title: 'La fiche d’un territoire',
      text: 'Un clic sur la carte ou une ligne du tableau ouvre la fiche : chiffres comparés, offre, équipes qui répondent, sources du besoin.',
      act: 'Ouvrir la fiche du taux le plus haut',
    },
    doubt: {
      title: 'Ce que vaut un chiffre',
      text: 'Avec de petits effectifs, un écart peut n’être que hasard. La lecture « Intervalle » le dit partout à la fois : carte, tableau, fiche, exports.',
      act: 'Passer en lecture par intervalle',
    },
    gaps: {
      title: 'Où sont les écarts',
      text: 'La vue « Besoin × offre » range les territoires : besoin fort et offre faible d’abord, avec la raison de chacun.',
      act: 'Ouvrir la vue besoin × offre',
    },
    secrecy: {
      title: 'Ce qui ne se montre pas',
      text: 'Les effectifs trop petits sont masqués, et avec eux ce qui permettrait de les recalculer. « D’où vient ce chiffre ? » explique chaque valeur. Rien ne quitte cet ordinateur.',
    },
    import: {
      title: 'À vous',
      text: 'Déposez vos fichiers n’importe où dans la fenêtre : FINESS, listes d’attente, orientations, contours. Chaque ligne est comptée, rien n’entre dans le dossier sans votre accord.',
      act: 'Importer mes fichiers',
    },
  },
};
