import { isFinessNumber } from '@/domain/offer';
import {
  type DepartementCode,
  MAPPED_LEVELS,
  type MappedLevel,
  type RegionCode,
  type Study,
} from '@/domain/territory';
import type { IndicatorId } from '@/indicators';
import type { AppState } from './app-state';
import { establishmentSelection, NO_SELECTION, type Selection, territorySelection } from './selection';

/** Where the user is: what the map shows, and the sheet that is open. The Back button of the browser walks over these. */
export interface Place {
  readonly indicatorId: IndicatorId;
  readonly level: MappedLevel;
  /** The part of the country that is studied; `null` for all of it. */
  readonly study: Study | null;
  readonly selection: Selection;
}

/** Where the user is now. */
export function placeOf({ document, selection }: Pick<AppState, 'document' | 'selection'>): Place {
  const { indicatorId, level, study } = document.settings;
  return { indicatorId, level, study, selection };
}

/** Says whether two places are one. */
export function isSamePlace(left: Place, right: Place): boolean {
  return (
    left.indicatorId === right.indicatorId &&
    left.level === right.level &&
    JSON.stringify(left.study) === JSON.stringify(right.study) &&
    idOf(left.selection) === idOf(right.selection)
  );
}

/** A place as the page kept it, made sure of: a former version may have written it. `null` when it is none. */
export function readPlace(kept: unknown): Place | null {
  const { indicatorId, level, study, selection } = fieldsOf(kept);
  if (typeof indicatorId !== 'string' || !isMapped(level)) return null;
  return { indicatorId, level, study: readStudy(study), selection: readSelection(selection) };
}

function readStudy(kept: unknown): Study | null {
  const { kind, code, name, codes } = fieldsOf(kept);
  if (kind === 'region' && typeof code === 'string') return { kind, code: code as RegionCode };
  if (kind !== 'departements' || typeof name !== 'string' || !Array.isArray(codes)) return null;
  return { kind, name, codes: codes.filter((one): one is DepartementCode => typeof one === 'string') };
}

function readSelection(kept: unknown): Selection {
  const { kind, level, code, finessEt } = fieldsOf(kept);
  if (kind === 'territory' && isMapped(level) && typeof code === 'string')
    return territorySelection(level, code);
  if (kind === 'establishment' && typeof finessEt === 'string' && isFinessNumber(finessEt))
    return establishmentSelection(finessEt);
  return NO_SELECTION;
}

function fieldsOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}

function isMapped(level: unknown): level is MappedLevel {
  return MAPPED_LEVELS.some((mapped) => mapped === level);
}

function idOf(selection: Selection): string {
  switch (selection.kind) {
    case 'none':
      return '';
    case 'territory':
      return `${selection.level} ${selection.code}`;
    case 'establishment':
      return selection.finessEt;
  }
}
