import type { RoundingBase } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

const people = (count: number) => counted(count, { one: 'personne', other: 'personnes' });

/** The rule of statistical secrecy, as it is printed. */
export const secrecy = {
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
};
