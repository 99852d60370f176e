import { typeset } from './typeset';
import { counted, integer } from './words';

/** The table of territories. */
export const table = {
  title: 'Tableau',
  label: ({ indicator, level }: { indicator: string; level: string }) => typeset`${indicator}, ${level}`,
  columns: {
    code: 'Code',
    name: 'Territoire',
    region: 'Région',
    value: 'Valeur',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    state: 'État',
    class: 'Classe',
    establishments: 'Établissements',
    need: 'Sans solution',
    coverage: 'Équipe',
  },
  filter: 'Filtrer',
  filterName: 'Filtrer par nom ou par code',
  filterState: 'État de la valeur',
  allStates: 'Tous les états',
  clearFilters: 'Effacer les filtres',
  sortAscending: ({ column }: { column: string }) =>
    typeset`Trier par ${column}, du plus petit au plus grand`,
  sortDescending: ({ column }: { column: string }) =>
    typeset`Trier par ${column}, du plus grand au plus petit`,
  noRow: 'Aucun territoire ne répond à ces filtres.',
  rowCount: ({ shown, total }: { shown: number; total: number }) =>
    typeset`${counted(shown, { one: 'territoire', other: 'territoires' })} sur ${integer(total)}`,
  aggregate: 'Ensemble des territoires affichés',
  aggregateNote:
    'Numérateurs et dénominateurs additionnés ; les valeurs masquées ou inconnues n’y entrent pas.',
  aggregateIncomplete: ({ count }: { count: number }) =>
    counted(count, { one: 'territoire non compté', other: 'territoires non comptés' }),
  copy: 'Copier le tableau',
  copied: 'Tableau copié. Collez-le dans votre tableur.',
  copyFailed: 'Le navigateur a refusé la copie. Exportez le tableau en CSV.',
};
