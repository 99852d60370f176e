import { typeset } from './typeset';

/** Up to four territories beside each other. */
export const sideBySide = {
  open: 'Comparer côte à côte…',
  title: 'Territoires côte à côte',
  intro: 'Jusqu’à quatre territoires du même niveau.',
  introWithPeers:
    'Jusqu’à quatre territoires du même niveau. Les premiers proposés sont ceux qui ressemblent le plus au vôtre, selon la règle choisie dans la comparaison.',
  add: 'Ajouter un territoire',
  full: 'Quatre territoires sont déjà là : retirez-en un pour en ajouter un autre.',
  nothingFound: 'Aucun territoire ne porte ce nom.',
  remove: ({ name }: { name: string }) => typeset`Retirer ${name}`,
  caption: 'Chiffres des territoires, un par colonne, et de la France',
  line: 'Chiffre',
  france: 'France',
  againstFrance: ({ verdict }: { verdict: string }) => typeset`France : ${verdict}`,
  sections: {
    population: 'Population',
    figures: 'Chiffres clés',
    needs: 'Besoin, toutes sources ensemble (minimum et maximum)',
    offer: 'Offre : établissements et places',
    coverage: 'Équipes qui répondent',
  },
  establishments: ({ establishments, places }: { establishments: string; places: string }) =>
    typeset`${establishments} ét. · ${places}`,
  noEstablishment: '0 ét.',
  noTeam: 'Aucune équipe connue',
};
