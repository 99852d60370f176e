import type { TerritoryCode } from './codes';
import type { Study } from './study';
import type { TerritoryHierarchy } from './territory-index';

/** A study as a directory knows it. */
export interface KnownStudy {
  /** `null` when the directory knows none of its codes: the whole country is studied. */
  readonly study: Study | null;
  /** Codes that the directory does not have, in the order they came. */
  readonly unknown: readonly TerritoryCode[];
}

/** Leaves out of a study the codes that a directory does not have. */
export function knownStudy(study: Study, hierarchy: TerritoryHierarchy): KnownStudy {
  if (study.kind === 'region') {
    const isKnown = hierarchy.region.positionOf(study.code) !== undefined;
    return isKnown ? { study, unknown: [] } : { study: null, unknown: [study.code] };
  }
  const isKnown = (code: TerritoryCode) => hierarchy.departement.positionOf(code) !== undefined;
  const unknown = study.codes.filter((code) => !isKnown(code));
  if (unknown.length === 0) return { study: study.codes.length === 0 ? null : study, unknown };
  const codes = study.codes.filter(isKnown);
  return { study: codes.length === 0 ? null : { ...study, codes }, unknown };
}
