import type { PeerCriterion, PeerRule } from '@/analysis/peers';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** The dialog where one says what to compare with. */
export const comparing = {
  title: 'Comparer les territoires',
  tabs: { set: 'Mon ensemble', peers: 'Territoires comparables', test: 'Test des écarts' },
  done: 'Terminer',
  set: {
    intro:
      'Réunissez des territoires pour en faire une référence : son taux est la somme de leurs effectifs montrés, divisée par la somme de leurs populations.',
    name: 'Nom de l’ensemble',
    nameExample: 'Mon ensemble',
    level: 'Composé de',
    search: 'Chercher un territoire',
    noResult: 'Aucun territoire ne porte ce nom ni ce code.',
    list: 'Territoires de l’ensemble',
    wholeRegion: ({ region }: { region: string }) => typeset`Toute la région ${region}`,
    chosen: {
      departement: ({ count }: { count: number }) =>
        counted(count, { one: 'département choisi', other: 'départements choisis' }),
      region: ({ count }: { count: number }) =>
        counted(count, { one: 'région choisie', other: 'régions choisies' }),
    },
    clear: 'Tout décocher',
    keep: 'Comparer à cet ensemble',
    remove: 'Supprimer l’ensemble',
    empty: 'Cochez au moins un territoire.',
  },
  peers: {
    intro:
      'Les territoires qui ressemblent le plus à chacun. La règle est la même pour tous ; elle s’imprime avec les chiffres.',
    count: 'Nombre de comparables',
    countNote: 'Jamais plus du tiers des autres territoires : quatre pour une région.',
    criteria: 'Critères, à poids égal',
    criterionNotes: {
      population: 'Nombre d’habitants, en logarithme',
      density: 'Habitants au km², en logarithme',
      age: 'Parts des moins de 20 ans et des 60 ans et plus',
      rurality: 'Le caractère rural du territoire',
    } satisfies Record<PeerCriterion, string>,
    oneCriterion: 'Il faut au moins un critère.',
    overseas: 'Outre-mer',
    overseasOptions: {
      apart: {
        label: 'À part',
        description: 'Les cinq territoires d’outre-mer ne sont comparables qu’entre eux.',
      },
      together: {
        label: 'Avec l’hexagone',
        description: 'Tous ensemble : Guyane et Mayotte restent loin de tous.',
      },
    } satisfies Record<PeerRule['overseas'], { label: string; description: string }>,
    preview: ({ name, peers }: { name: string; peers: string }) => typeset`${name} : ${peers}`,
    use: 'Comparer aux territoires comparables',
  },
  test: {
    intro:
      'Les besoins et les prestations sont des comptages : une partie des écarts est due au hasard. Deux conventions, jamais mélangées.',
    label: 'Convention',
    multiple: ({ level }: { level: string }) =>
      typeset`Au seuil de ${level}, sur une centaine de territoires semblables, environ ${integer(5)} paraîtraient différents par le seul hasard.`,
  },
};
