import type { MappedLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { counted } from './words';

/** The part of the country that everything is about: its choice, its name, the dialog of a set of départements. */
export const study = {
  label: 'Périmètre d’étude',
  wholeFrance: 'Toute la France',
  regions: 'Une région',
  several: 'Ensemble de départements…',
  edit: 'Modifier l’ensemble…',
  goInto: {
    region: 'Voir ses régions',
    departement: 'Voir ses départements',
    epci: 'Voir ses EPCI',
    commune: 'Voir ses communes',
    custom: 'Voir ses territoires',
  } satisfies Record<MappedLevel, string>,
  goUp: ({ name }: { name: string }) => typeset`Remonter à ${name}`,
  backToFrance: 'Revenir à toute la France',
  named: ({ name, count }: { name: string; count: number }) =>
    typeset`${name} (${counted(count, { one: 'département', other: 'départements' })})`,
  line: ({ named }: { named: string }) => typeset`Périmètre d’étude : ${named}`,
  unknownCodes: ({ codes }: { codes: string }) =>
    typeset`Le périmètre d’étude nomme des territoires que cette version ne connaît pas : ${codes}. Ils sont laissés de côté.`,
  set: {
    title: 'Ensemble de départements à étudier',
    intro:
      'Tout ne portera que sur ces départements : carte, classes, tableau, graphiques et exports. La France et les régions restent des références. Au niveau des régions, une région est étudiée dès que l’un de ses départements l’est.',
    name: 'Nom de l’ensemble',
    nameHint: 'Imprimé sur les exports. Sans nom, ce sont les départements qui sont nommés.',
    search: 'Chercher un département ou une région',
    several: ({ count }: { count: number }) => counted(count, { one: 'département', other: 'départements' }),
    chosen: ({ count }: { count: number }) =>
      counted(count, { one: 'département choisi', other: 'départements choisis' }),
    clear: 'Tout décocher',
    keep: 'Étudier cet ensemble',
    empty: 'Cochez au moins un département.',
  },
};
