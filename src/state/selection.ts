import type { FinessNumber } from '@/domain/offer';
import type { MappedLevel } from '@/domain/territory';

/** What the user looks at: nothing, a territory, or an establishment. Map, table and sheet share it. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'territory'; readonly level: MappedLevel; readonly code: string }
  | { readonly kind: 'establishment'; readonly finessEt: FinessNumber };

/** Nothing is selected. */
export const NO_SELECTION: Selection = { kind: 'none' };

/** Territories put together to be seen in every view at once; undone as any change is, never saved. */
export interface TerritoryGroup {
  readonly level: MappedLevel;
  readonly codes: ReadonlySet<string>;
  /** Tables list them and leave the others out. */
  readonly isAlone: boolean;
}

/** No territory stands out. */
export const NO_GROUP: TerritoryGroup = { level: 'departement', codes: new Set(), isAlone: false };

/** Codes of the group when it belongs to a level, none otherwise. */
export function groupCodesAt(group: TerritoryGroup, level: MappedLevel): ReadonlySet<string> {
  return group.level === level ? group.codes : NO_GROUP.codes;
}

/** Selects a territory of a level. */
export function territorySelection(level: MappedLevel, code: string): Selection {
  return { kind: 'territory', level, code };
}

/** Selects an establishment. */
export function establishmentSelection(finessEt: FinessNumber): Selection {
  return { kind: 'establishment', finessEt };
}

/** Code of the selected territory when it belongs to a level, `null` otherwise. */
export function selectedCodeAt(selection: Selection, level: MappedLevel): string | null {
  return selection.kind === 'territory' && selection.level === level ? selection.code : null;
}
