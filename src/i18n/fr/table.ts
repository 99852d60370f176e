import { typeset } from './typeset';
import { counted, integer } from './words';

/** The table of territories. */
export const table = {
  label: ({ indicator, level }: { indicator: string; level: string }) => typeset`${indicator}, ${level}`,
  columns: { code: 'Code', name: 'Territoire', region: 'Région', departement: 'Département' },
  unitAt: ({ unit, date }: { unit: string; date: string }) => typeset`${date}, ${unit}`,
  headerWithUnit: ({ header, unit }: { header: string; unit: string }) => typeset`${header} (${unit})`,
  filter: 'Filtrer',
  filterHelp: {
    term: 'Comment filtrer ?',
    definition:
      'Une ligne reste si elle répond à tous les filtres. Mots : une partie suffit, sans accents. Chiffres : > 3, <= 8, 3-8, = 3, != 0 ; > 3 & < 8 pour les deux, < 2 | > 9 pour l’un ou l’autre ; nd, s ou so pour les cases sans chiffre.',
  },
  filterBy: ({ column }: { column: string }) => typeset`Filtrer par ${column}`,
  clearFilter: ({ column }: { column: string }) => typeset`Effacer le filtre sur ${column}`,
  clearFilters: 'Effacer les filtres',
  textExample: 'contient…',
  codeExample: 'ex. 2A',
  numberExample: 'ex. > 3, 3-8',
  unreadableFilter: ({ part, column }: { part: string; column: string }) =>
    typeset`« ${part} » ne filtre pas la colonne « ${column} ». Écrivez par exemple > 3, != 0, 3-8, > 3 & < 8, < 2 | > 9 ou nd.`,
  sortAscending: ({ column }: { column: string }) =>
    typeset`Trier par ${column}, du plus petit au plus grand`,
  sortDescending: ({ column }: { column: string }) =>
    typeset`Trier par ${column}, du plus grand au plus petit`,
  sortFromA: ({ column }: { column: string }) => typeset`Trier par ${column}, dans l’ordre`,
  sortFromZ: ({ column }: { column: string }) => typeset`Trier par ${column}, dans l’ordre inverse`,
  noRow: 'Aucun territoire ne répond à ces filtres.',
  rowCount: ({ shown, total }: { shown: number; total: number }) =>
    typeset`${counted(shown, { one: 'territoire', other: 'territoires' })} sur ${integer(total)}`,
  indicatorColumns: {
    open: 'Colonnes…',
    title: 'Indicateurs du tableau',
    note: 'L’indicateur de la carte est toujours dans le tableau. Le choix vaut aussi pour l’export et est enregistré avec le dossier.',
    usual: 'Revenir au choix usuel',
    cancel: 'Annuler',
    apply: 'Appliquer',
  },
  keep: 'Retenir',
  keepRows: ({ count }: { count: number }) =>
    typeset`Retenir ${counted(count, { one: 'le territoire affiché', other: 'territoires affichés' })} dans toutes les vues`,
  copy: 'Copier',
  copied: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'ligne copiée', other: 'lignes copiées' })}. Collez dans votre tableur.`,
  copyFailed: 'Le navigateur a refusé la copie. Exportez le tableau en CSV.',
};
