import type { RoundingBase, SecrecyPreset } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

const people = (count: number) => counted(count, { one: 'personne', other: 'personnes' });

/** The rule of statistical secrecy, as it is chosen and as it is printed. */
export const secrecy = {
  title: 'Secret statistique',
  rule: 'Règle de secret statistique',
  presets: {
    none: 'Aucun effectif masqué',
    business: 'Entreprises (Insee) : 3 unités et 85 %',
    social: 'Données sociales : moins de 5',
    health: 'Données de santé (PMSI, SNDS) : moins de 11',
    custom: 'Règle choisie à la main',
  } satisfies Record<SecrecyPreset | 'custom', string>,
  small: ({ threshold }: { threshold: number }) =>
    typeset`Effectifs de moins de ${people(threshold)} masqués (secret statistique).`,
  dominated: ({ share }: { share: string }) =>
    typeset`Effectifs dont un contributeur apporte plus de ${share} masqués (secret statistique).`,
  smallOrDominated: ({ threshold, share }: { threshold: number; share: string }) =>
    typeset`Effectifs de moins de ${people(threshold)}, ou dont un contributeur apporte plus de ${share}, masqués (secret statistique).`,
  rounded: ({ base }: { base: RoundingBase }) =>
    typeset`Effectifs arrondis au multiple de ${integer(base)} le plus proche ; les taux en sont calculés.`,
  ofSets: ({ sets, text }: { sets: string; text: string }) => typeset`${sets} : ${text}`,
  activityOf: ({ service }: { service: string }) => typeset`Activité des ${service}`,
  shownWhole: 'Aucun effectif n’est masqué ni arrondi.',
  others: 'D’autres effectifs sont masqués quand une soustraction révélerait ceux-là.',
  note: 'Les petits effectifs sont masqués partout : carte, tableau, fiche et exports. Un second effectif peut l’être aussi pour qu’une soustraction ne révèle pas le premier.',
  adjust: 'Régler le secret',
  own: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'jeu de données a sa propre règle', other: 'jeux de données ont leur propre règle' })}.`,
};
