import type { MappedLevel } from '@/domain/territory';
import type { TableRow } from '@/state';

/** A column of words rather than figures. */
export type TextColumnId = 'name' | 'code' | 'region';

/** The columns of words a level shows, in their order. */
export function textColumnsOf(level: MappedLevel): readonly TextColumnId[] {
  return level === 'departement' ? ['name', 'code', 'region'] : ['name', 'code'];
}

/** Whether a column id is that of a column of words. */
export function isTextColumnId(id: string): id is TextColumnId {
  return id === 'name' || id === 'code' || id === 'region';
}

/** What a row says in a column of words. */
export function textAt({ territory, parentName }: TableRow, id: TextColumnId): string {
  switch (id) {
    case 'name':
      return territory.name;
    case 'code':
      return territory.code;
    case 'region':
      return parentName;
  }
}
