import type { ClassingRefusal, Closure, Misuse } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** How classes are printed that hold one of their two limits. */
interface ClosureWords {
  readonly range: (limits: { lower: string; upper: string }) => string;
  readonly above: (limits: { lower: string }) => string;
  readonly upTo: (limits: { upper: string }) => string;
  readonly rule: string;
}

/** The legend, on screen and on every export. */
export const legend = {
  origin: 'D’où vient ce chiffre ?',
  title: 'Légende',
  range: ({ lower, upper }: { lower: string; upper: string }) => typeset`${lower} à ${upper}`,
  closures: {
    right: {
      range: ({ lower, upper }) => typeset`${lower} à ${upper}`,
      above: ({ lower }) => typeset`plus de ${lower}`,
      upTo: ({ upper }) => typeset`${upper} ou moins`,
      rule: 'Une classe contient sa borne haute, non sa borne basse : une valeur de 12,4 est dans « 9,9 à 12,4 ».',
    },
    left: {
      range: ({ lower, upper }) => typeset`${lower} à moins de ${upper}`,
      above: ({ lower }) => typeset`${lower} ou plus`,
      upTo: ({ upper }) => typeset`moins de ${upper}`,
      rule: 'Une classe contient sa borne basse, non sa borne haute : une valeur de 9,9 est dans « 9,9 à moins de 12,4 ».',
    },
  } satisfies Record<Closure, ClosureWords>,
  classes: {
    refusals: {
      'needs-positive-values':
        'Attention : une valeur est négative, la progression géométrique est impossible. Classes d’effectifs égaux à la place.',
      'needs-limits':
        'Attention : aucune limite n’est choisie pour cet indicateur. Classes d’effectifs égaux à la place.',
    } satisfies Record<ClassingRefusal, string>,
    locked: ({ indicator, level, date }: { indicator: string; level: string; date: string }) =>
      typeset`Classes verrouillées, faites pour « ${indicator} » (${level}, ${date}).`,
    around: ({ value }: { value: string }) =>
      typeset`Couleurs de part et d’autre de la référence : ${value}.`,
    withoutOverseas: 'Limites des classes calculées sans l’outre-mer.',
    lockedForRemoved: 'Classes verrouillées, faites pour un indicateur retiré du dossier.',
    outside: ({ below, above }: { below: number; above: number }) =>
      typeset`Attention : ${counted(below + above, {
        one: 'territoire est hors des valeurs',
        other: 'territoires sont hors des valeurs',
      })} pour lesquelles ces classes ont été faites (${String(below)} au-dessous, ${String(above)} au-dessus).`,
    otherClasses:
      'Attention : cette carte ne suit pas les classes verrouillées. Ses couleurs ne se comparent pas à celles des autres cartes.',
    otherUnit:
      'Attention : les classes verrouillées sont dans une autre unité. Cette carte ne se compare pas aux autres.',
  },
  territories: {
    region: ({ count }: { count: number }) => counted(count, { one: 'région', other: 'régions' }),
    departement: ({ count }: { count: number }) =>
      counted(count, { one: 'département', other: 'départements' }),
    epci: ({ count }: { count: number }) => counted(count, { one: 'EPCI', other: 'EPCI' }),
    commune: ({ count }: { count: number }) => counted(count, { one: 'commune', other: 'communes' }),
    custom: ({ count }: { count: number }) => counted(count, { one: 'territoire', other: 'territoires' }),
  } satisfies Record<MappedLevel, (parameters: { count: number }) => string>,
  state: ({ label, mark }: { label: string; mark: string }) => typeset`${label} (${mark})`,
  symbols: 'Personnes sans solution',
  symbolsScale: 'Aire du cercle proportionnelle à l’effectif',
  rateSymbolsScale: 'Aire du cercle proportionnelle au taux',
  negatives: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'territoire à valeur négative, sans cercle', other: 'territoires à valeur négative, sans cercle' })}`,
  misuses: {
    'count-as-color':
      'Attention : un effectif en couleur. L’œil lit la surface : les territoires grands ou peuplés paraissent les plus concernés.',
    'rate-as-circle':
      'Attention : un taux en cercles. L’œil additionne les cercles, mais des taux ne s’additionnent pas.',
  } satisfies Record<Misuse, string>,
  offer: 'Établissements et services',
  estimatedPoints: ({ count }: { count: number }) =>
    typeset`dont ${counted(count, { one: 'position estimée', other: 'positions estimées' })} (centre de la commune ou de l’intercommunalité)`,
  filtered: ({ shown, total }: { shown: number; total: number }) =>
    typeset`Filtre : ${integer(shown)} sur ${integer(total)}`,
  unlocated: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'établissement sans position, absent', other: 'établissements sans position, absents' })} de la carte`,
  coverage: 'Territoires d’intervention',
  subtitle: ({ unit, date }: { unit: string; date: string }) => typeset`${unit}, ${date}`,
  needSource: ({ source }: { source: string }) => typeset`Source des besoins : ${source}`,
  sources: ({ line }: { line: string }) => typeset`Sources : ${line}`,
  empty: 'Aucune couche affichée. Choisissez un indicateur ou cochez une couche.',
  help: 'Comment lire cette légende',
};
