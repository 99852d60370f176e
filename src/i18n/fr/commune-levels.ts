import { typeset } from './typeset';
import { counted } from './words';

/** What can be read by EPCI, by commune and by the user's own territories. */
export const communeLevels = {
  reading: 'Lecture de la liste des communes…',
  numeratorUnknown: ({ indicator }: { indicator: string }) =>
    typeset`« ${indicator} » n’est connu que par département : rien n’est réparti entre les communes. Choisissez un indicateur de places ou d’établissements.`,
  denominatorUnknown: ({ indicator, instead }: { indicator: string; instead: string }) =>
    typeset`« ${indicator} » se rapporte à une population dont les âges ne sont pas connus par commune. Importez la population des communes par âge (INSEE, recensement), ou choisissez « ${instead} ».`,
  scope:
    'Par commune, sont comptés les places, les établissements et les habitants. Besoins, activité et prestations ne sont connus que par département.',
  outside: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'établissement, dont la commune n’est pas connue, n’est compté', other: 'établissements, dont la commune n’est pas connue, ne sont comptés' })} dans aucun territoire de ce niveau.`,
};
