import { typeset } from './typeset';
import { counted } from './words';

/** What can be read by EPCI, by commune and by the user's own territories. */
export const communeLevels = {
  reading: 'Lecture de la liste des communes…',
  numeratorUnknown: ({ indicator }: { indicator: string }) =>
    typeset`« ${indicator} » n’est connu que par département : rien n’est réparti entre les communes. Choisissez un indicateur de places ou d’établissements.`,
  denominatorUnknown: ({ indicator, instead }: { indicator: string; instead: string }) =>
    typeset`« ${indicator} » se rapporte à une population dont les âges ne sont pas connus par commune. Importez la population des communes par âge (INSEE, recensement), ou choisissez « ${instead} ».`,
  needDenominatorUnknown: ({ indicator }: { indicator: string }) =>
    typeset`« ${indicator} » se rapporte à une population dont les âges ne sont pas connus par commune. Importez la population des communes par âge (INSEE, recensement) ; d’ici là, les effectifs se lisent avec les cercles.`,
  showCounts: 'Voir les effectifs en cercles',
  importAges: 'Importer la population par âge',
  scope:
    'Par commune, sont comptés les places, les établissements, les habitants, et les besoins que leur fichier donne par commune ou par EPCI. Activité et prestations ne sont connues que par département.',
  needUnknown: ({ indicator }: { indicator: string }) =>
    typeset`« ${indicator} » n’est pas donné à ce niveau par cette source : rien n’est réparti entre les communes. Importez les effectifs par commune.`,
  needNotAdded: ({ indicator }: { indicator: string }) =>
    typeset`« ${indicator} » n’est pas additionné dans vos territoires : leur somme dirait ce que le secret masque ailleurs. Lisez-le par commune ou par EPCI.`,
  needScope:
    'Une commune absente du fichier n’a pas de chiffre et n’ajoute personne à son EPCI. Un EPCI additionné a un chiffre quand tous ses départements sont donnés par commune. Les niveaux sont protégés ensemble : rien de masqué ne se déduit d’un autre.',
  outside: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'établissement, dont la commune n’est pas connue, n’est compté', other: 'établissements, dont la commune n’est pas connue, ne sont comptés' })} dans aucun territoire de ce niveau.`,
};
