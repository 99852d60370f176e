import { typeset } from './typeset';
import { counted } from './words';

/** The dialog where départements are put together to be studied. */
export const studySet = {
  title: 'Ensemble de départements à étudier',
  intro:
    'Tout ne portera que sur ces départements : carte, classes, tableau, graphiques et exports. La France et les régions restent des références. Au niveau des régions, une région est étudiée dès que l’un de ses départements l’est.',
  name: 'Nom de l’ensemble',
  nameHint: 'Imprimé sur les exports. Sans nom, ce sont les départements qui sont nommés.',
  search: 'Chercher un département ou une région',
  several: ({ count }: { count: number }) => counted(count, { one: 'département', other: 'départements' }),
  chosen: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'département choisi', other: 'départements choisis' })}`,
  clear: 'Tout décocher',
  keep: 'Étudier cet ensemble',
  empty: 'Cochez au moins un département.',
};
