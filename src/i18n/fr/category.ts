import type { TerritoryCategory } from '@/domain/territory';
import { typeset } from './typeset';

/** A map coloured by a category of each territory. */
export const categoryWords = {
  choice: 'Les couleurs montrent',
  titles: {
    region: 'Région',
    places: 'Catégorie qui a le plus de places',
    erhr: 'ERHR qui répond du territoire',
    pco: 'PCO qui répond du territoire',
    custom: 'Territoire de votre fichier',
  } satisfies Record<TerritoryCategory, string>,
  several: {
    region: 'Plusieurs régions',
    places: 'Ex æquo',
    erhr: 'Plusieurs équipes',
    pco: 'Plusieurs plateformes',
    custom: 'Plusieurs territoires du fichier',
  } satisfies Record<TerritoryCategory, string>,
  part: {
    region: 'Une partie du territoire seulement',
    places: 'Une partie du territoire seulement',
    erhr: 'Une équipe pour une partie du territoire',
    pco: 'Une plateforme pour une partie du territoire',
    custom: 'Un territoire du fichier, pour une partie',
  } satisfies Record<TerritoryCategory, string>,
  none: {
    region: 'Aucune',
    places: 'Aucune',
    erhr: 'Aucune : la liste les nomme toutes',
    pco: 'Aucune : la liste les nomme toutes',
    custom: 'Aucun : hors des territoires du fichier',
  } satisfies Record<TerritoryCategory, string>,
  others: ({ names }: { names: string }) => typeset`Autres : ${names}`,
  named: ({ what, names }: { what: string; names: string }) => typeset`${what} : ${names}`,
  sharedColors:
    'Une couleur sert à plusieurs, qui ne se touchent jamais : le nom est dans l’infobulle et dans le tableau.',
  places: {
    installed:
      'Places installées des catégories du périmètre, dans les établissements que le filtre de l’offre laisse passer.',
    authorised:
      'Places autorisées des catégories du périmètre, dans les établissements que le filtre de l’offre laisse passer.',
  },
  noPlace: 'Sans objet : aucune place à comparer.',
  unknownTeam:
    'Non disponible : personne n’est connu pour en répondre, ce qui ne dit pas que personne n’en répond.',
};
