import {
  columnValueAt,
  MISSING,
  type MeasureColumn,
  type ProtectedColumn,
  STATUS_BYTE,
} from '@/domain/measure';
import { type FineNeed, NEED_PUBLICS, type NeedDataset, type NeedPublic } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts } from '../aggregate';
import type { SumEquation } from '../disclosure';
import { latestRecords, type NeedByDepartement } from '../need';
import { type AcrossTables, type HiddenAcross, hideAcross, withoutHidden } from '../secrecy/protect-across';
import { deriveColumn } from '../secrecy/protected-column';
import type { SecrecyRule } from '../secrecy/secrecy-rule';
import type { Suppression } from '../secrecy/suppression';
import { countFineNeed, type FineCounts } from './count-fine-need';
import { type FineLayout, layOutTerritories } from './lay-out-territories';

/** A source of need that is told by commune or EPCI. */
interface FineSource {
  readonly need: NeedDataset & { readonly fine: FineNeed };
  readonly hierarchy: TerritoryHierarchy;
  readonly source: string | null;
  /** The counts of each public by département, in the order of the publics, and which of them is the sum of others. */
  readonly counted: readonly NeedByDepartement[];
  readonly sum: SumEquation;
}

/** What may be shown of a public: by part and EPCI of the layout, then by département, région and France. */
export interface ShownFineNeed {
  readonly parts: ProtectedColumn;
  readonly epcis: ProtectedColumn;
  readonly departement: ProtectedColumn;
  readonly region: ProtectedColumn;
  readonly france: ProtectedColumn;
}

/** What may be shown of a source at every level. */
export interface ProtectedFineNeed {
  readonly layout: FineLayout;
  /** In the order of the publics. */
  readonly publics: readonly ShownFineNeed[];
  /** For each public, people of the largest contributor to each département; `NaN` where it is not known. */
  readonly largest: readonly Float64Array[];
  readonly suppression: Suppression;
}

/** Says whether a source is told more finely than by département. */
export function isToldFinely(need: NeedDataset, source: string | null): need is FineSource['need'] {
  return need.fine?.series.some((series) => series.source === source) ?? false;
}

/** The counts of a source at every level, before the secrecy step. */
interface CountedFineNeed {
  readonly layout: FineLayout;
  readonly counts: readonly FineCounts[];
  readonly across: AcrossTables;
}

/**
 * The secrecy step of a source told by commune or EPCI: its counts at every level and for every public go through it
 * together, so that none follows from those of another level.
 *
 * @param ahead - what {@link hideFineNeed} has found for these very counts and rule, on another thread.
 */
export function protectFineNeed(
  source: FineSource,
  rule: SecrecyRule,
  ahead: HiddenAcross | null,
): ProtectedFineNeed {
  const { layout, counts, across } = countSource(source);
  const { shown, suppression } = withoutHidden(across, ahead ?? hideAcross(across, rule), rule);
  const publics = shown.map((columns, rank): ShownFineNeed => {
    const [parts, epcis, departement, region, france] = columns;
    if (!parts || !epcis || !departement || !region || !france) throw new Error('A level is missing');
    return { parts, epcis: leaveMissing(epcis, counts[rank]?.epcis), departement, region, france };
  });
  return { layout, publics, largest: counts.map((ofPublic) => ofPublic.largestOfDepartements), suppression };
}

/** What is to be hidden of a source: the long part of its secrecy step. */
export function hideFineNeed(source: FineSource, rule: SecrecyRule): HiddenAcross {
  return hideAcross(countSource(source).across, rule);
}

function countSource({ need, hierarchy, source, counted, sum }: FineSource): CountedFineNeed {
  const layout = layOutTerritories(need.fine, hierarchy);
  const counts = counted.map((ofPublic, rank) => {
    const group: NeedPublic = NEED_PUBLICS[rank] ?? 'all';
    const standing = latestRecords(need, hierarchy, { source, public: group });
    return countFineNeed({ fine: need.fine, layout, source, public: group, counted: ofPublic, standing });
  });
  const across = {
    tables: counts.map((ofPublic, rank) => columnsOf(ofPublic, counted[rank], hierarchy)),
    largest: counts.map(({ largest }) => largest),
    largestOfDepartements: counts.map(({ largestOfDepartements }) => largestOfDepartements),
    epciOf: printedEpcis(layout, counts),
    departementOf: layout.departementOf,
    regionOf: hierarchy.departement.parentPositions,
    franceOf: hierarchy.region.parentPositions,
    sum,
  };
  return { layout, counts, across };
}

function columnsOf(
  { parts, epcis }: FineCounts,
  counted: NeedByDepartement | undefined,
  hierarchy: TerritoryHierarchy,
): readonly MeasureColumn[] {
  if (counted === undefined) throw new Error('A public is missing');
  const { departement, region, france } = aggregateCounts(counted.people, hierarchy);
  return [parts, epcis, departement, region, france];
}

/** EPCI of each part; an EPCI that has no count for any public is printed nowhere, and holds nothing together. */
function printedEpcis({ epcis, epciOf }: FineLayout, counts: readonly FineCounts[]): Int32Array {
  const isPrinted = new Uint8Array(epcis.territories.length);
  for (const {
    epcis: { statuses },
  } of counts)
    for (let position = 0; position < statuses.length; position += 1)
      if (statuses[position] !== STATUS_BYTE.missing) isPrinted[position] = 1;
  const printed = epciOf.slice();
  for (let part = 0; part < printed.length; part += 1)
    if (isPrinted[printed[part] ?? -1] !== 1) printed[part] = -1;
  return printed;
}

/** What has no count is not hidden, were some of its communes. */
function leaveMissing(shown: ProtectedColumn, counts: MeasureColumn | undefined): ProtectedColumn {
  return deriveColumn(shown, shown, (position) =>
    counts?.statuses[position] === STATUS_BYTE.missing ? MISSING : columnValueAt(shown, position),
  );
}
