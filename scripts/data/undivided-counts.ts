import { type DataTables, numberIn, tableOf, textOf } from './sources/data-package';

/** Counts of social aid published for several départements together, where a source has some. */
interface UndividedCounts {
  readonly undivided?: { readonly departements: string[]; readonly count: number }[];
}

const TABLE = 'pch-undivided-2018-2022';

/** What a source counts for départements together of a column and a year. */
export function undividedOf(tables: DataTables, column: string, year: number): UndividedCounts {
  const named = `${column}_${year}`;
  const undivided = tableOf(tables, TABLE).rows.flatMap((row) => {
    const count = named in row ? numberIn(row, named) : null;
    return count === null ? [] : [{ departements: textOf(row, 'departement_codes').split(';'), count }];
  });
  return undivided.length === 0 ? {} : { undivided };
}
