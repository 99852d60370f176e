import type { MappedLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { counted } from './words';

/** The legend, on screen and on every export. */
export const legend = {
  title: 'Légende',
  range: ({ lower, upper }: { lower: string; upper: string }) => typeset`${lower} à ${upper}`,
  above: ({ lower }: { lower: string }) => typeset`plus de ${lower}`,
  upTo: ({ upper }: { upper: string }) => typeset`${upper} ou moins`,
  closureRule:
    'Une classe contient sa borne haute, non sa borne basse : une valeur de 12,4 est dans « 9,9 à 12,4 ».',
  territories: {
    region: ({ count }: { count: number }) => counted(count, { one: 'région', other: 'régions' }),
    departement: ({ count }: { count: number }) =>
      counted(count, { one: 'département', other: 'départements' }),
  } satisfies Record<MappedLevel, (parameters: { count: number }) => string>,
  state: ({ label, mark }: { label: string; mark: string }) => typeset`${label} (${mark})`,
  symbols: 'Personnes sans solution',
  symbolsScale: 'Aire du cercle proportionnelle à l’effectif',
  offer: 'Établissements et services',
  estimatedPoints: ({ count }: { count: number }) =>
    typeset`dont ${counted(count, { one: 'position estimée', other: 'positions estimées' })} (centre de la commune ou de l’intercommunalité)`,
  unlocated: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'établissement sans position, absent', other: 'établissements sans position, absents' })} de la carte`,
  coverage: 'Territoires d’intervention',
  subtitle: ({ unit, date }: { unit: string; date: string }) => typeset`${unit}, ${date}`,
  needSource: ({ source }: { source: string }) => typeset`Source des besoins : ${source}`,
  sources: ({ line }: { line: string }) => typeset`Sources : ${line}`,
  empty: 'Aucune couche affichée. Choisissez un indicateur ou cochez une couche.',
  help: 'Comment lire cette légende',
};
