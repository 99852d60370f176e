import type { ArrowDirection } from '@/cartography';
import { typeset } from './typeset';

interface ArrowWords {
  readonly sure: string;
  readonly unsure: string;
}

/** A map of change between two dates. */
export const evolutionMap = {
  subject: ({ name }: { name: string }) => typeset`Évolution : ${name}`,
  subtitle: ({ unit, from, to }: { unit: string; from: string; to: string }) =>
    typeset`écart de taux (${unit}) entre ${from} et ${to}`,
  arrows: {
    above: { sure: 'En hausse', unsure: 'En hausse, non démontrée' },
    below: { sure: 'En baisse', unsure: 'En baisse, non démontrée' },
  } satisfies Record<ArrowDirection, ArrowWords>,
  unchanged: 'Sans changement (sans flèche)',
  scale: 'Aire de la flèche proportionnelle à l’écart entre les deux taux.',
  fact: 'Écart non testé : des places recensées une à une ne doivent rien au hasard ; d’une moyenne ou d’un calcul, la dispersion n’est pas connue.',
  tested:
    'En couleur : l’intervalle à 95 % du rapport des deux taux exclut 1. En gris : non, ou série rompue ou estimée.',
  many: 'Sur une centaine de territoires, environ cinq paraîtraient évoluer par le seul hasard.',
  hidden: 'Quand une des deux dates est masquée, l’écart l’est aussi.',
  rawOnly: 'Taux observés aux deux dates, sans lissage.',
  oneDate: 'Attention : il n’y a qu’une date pour cet indicateur, donc aucune évolution à montrer.',
  explanation:
    'Une flèche par territoire, de la première à la seconde date. Le tableau est dans la vue « Évolution » du volet du bas.',
  change: ({ before, after }: { before: string; after: string }) => typeset`De ${before} à ${after}`,
  difference: ({ difference, relative, verdict }: Record<'difference' | 'relative' | 'verdict', string>) =>
    typeset`Écart : ${difference} (${relative}), ${verdict}`,
};
