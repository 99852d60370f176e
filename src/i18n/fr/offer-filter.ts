import type { CategoryPublic, OfferStage } from '@/domain/offer';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** The filter of establishments, their list and their table. */
export const offerFilter = {
  title: 'Filtrer les établissements',
  find: 'Catégorie, public ou gestionnaire…',
  nothingFound: 'Ni catégorie, ni public, ni gestionnaire de ce nom dans l’offre.',
  agesLabel: 'Âge servi',
  ages: { child: 'Enfants et jeunes', adult: 'Adultes', mixed: 'Tous âges' } satisfies Record<
    CategoryPublic,
    string
  >,
  stagesLabel: 'Statut',
  stages: {
    installed: 'Places installées',
    'authorised-only': 'Places autorisées, aucune installée',
    unrecorded: 'Sans capacité connue',
  } satisfies Record<OfferStage, string>,
  facets: {
    categories: ({ name }: { name: string }) => typeset`Catégorie : ${name}`,
    ages: ({ name }: { name: string }) => typeset`Âge : ${name}`,
    publics: ({ name }: { name: string }) => typeset`Public : ${name}`,
    managers: ({ name }: { name: string }) => typeset`Gestionnaire : ${name}`,
    stages: ({ name }: { name: string }) => typeset`Statut : ${name}`,
  },
  publicWithCode: ({ name, code }: { name: string; code: string }) => typeset`${name} (${code})`,
  unnamedPublic: ({ code }: { code: string }) => typeset`code FINESS ${code}`,
  optionCount: ({ count }: { count: number }) => integer(count),
  chips: 'Filtres des établissements',
  remove: ({ name }: { name: string }) => typeset`Retirer le filtre ${name}`,
  clear: 'Tout montrer',
  kept: ({ shown, total }: { shown: number; total: number }) =>
    typeset`${integer(shown)} sur ${counted(total, { one: 'établissement ou service', other: 'établissements et services' })}`,
  difference:
    'Ces filtres choisissent ce que montrent la carte, les fiches et les listes. Les indicateurs n’en sont pas changés : ils comptent ce que dit le périmètre.',
  count: 'Compter aussi cette sélection (périmètre)',
  notCountable:
    'Un périmètre se dit en catégories et en places installées : il ne peut pas reprendre un public, un gestionnaire, des places non installées ni une file active.',
  alreadyCounted: 'Le périmètre compte déjà cette sélection.',
  tableLabel: 'Établissements et services montrés',
  listTitle: 'Établissements et services',
  none: {
    title: 'Aucun établissement ne passe ces filtres',
    empty: 'Aucun établissement ni service dans l’offre du dossier.',
    kept: 'Aucun établissement ni service montré dans les territoires retenus.',
  },
  more: ({ count }: { count: number }) =>
    typeset`Et ${counted(count, { one: 'autre', other: 'autres' })} : voir l’onglet « Établissements » du tableau.`,
  line: ({ category, places, manager }: { category: string; places: string; manager: string }) =>
    typeset`${category} · ${places} · ${manager}`,
  caseload: 'file active',
  unknownManager: 'gestionnaire non précisé',
  columns: {
    name: 'Nom',
    category: 'Catégorie',
    departement: 'Département',
    manager: 'Gestionnaire',
    publics: 'Publics',
    installed: 'Places installées',
    authorised: 'Places autorisées',
    finess: 'N° FINESS',
  },
  sortBy: ({ column }: { column: string }) => typeset`Trier par : ${column}`,
  download: 'Télécharger (CSV)',
  fileName: 'etablissements',
};
