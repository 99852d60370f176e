import { isCommuneLevel, type MappedLevel } from '@/domain/territory';
import type { TableRow } from '@/state';

/** A column of words rather than figures. */
export type TextColumnId = 'name' | 'code' | 'region' | 'departement';

/** The columns of words a level shows, in their order. */
export function textColumnsOf(level: MappedLevel): readonly TextColumnId[] {
  if (isCommuneLevel(level)) return ['name', 'code', 'departement'];
  return level === 'departement' ? ['name', 'code', 'region'] : ['name', 'code'];
}

/** Whether a column id is that of a column of words. */
export function isTextColumnId(id: string): id is TextColumnId {
  return id === 'name' || id === 'code' || id === 'region' || id === 'departement';
}

/** What a row says in a column of words. */
export function textAt({ territory, parentName }: TableRow, id: TextColumnId): string {
  switch (id) {
    case 'name':
      return territory.name;
    case 'code':
      return territory.code;
    case 'region':
    case 'departement':
      return parentName;
  }
}
