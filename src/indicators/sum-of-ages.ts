import {
  columnValueAt,
  estimated,
  known,
  type MeasuredValue,
  MISSING,
  numberOf,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts } from './aggregate';
import { latestRecords } from './need';
import type { ProtectedNeed } from './need-counts';
import { periodOf } from './reference-period';
import { deriveColumn } from './secrecy/protected-column';
import { buildByLevel, listMembers } from './territory-members';

/** A source that counts children and adults and gives no total, as it is shown. */
interface SummedSource {
  readonly need: NeedDataset;
  readonly hierarchy: TerritoryHierarchy;
  readonly source: string | null;
  readonly child: ProtectedNeed;
  readonly adult: ProtectedNeed;
}

/**
 * All ages of a source that gives none: its children and its adults, wherever both are shown and were counted at the same
 * date. Hidden where one of them is, missing where one is.
 *
 * Made from the counts that are shown and from nothing else: a reader could have added them up, so that all ages less one
 * public never gives a count that is hidden. A région of which some département does not tell both publics of one date has
 * the sum of those that do, as long as both publics of the région are shown.
 */
export function sumAges(ages: SummedSource): ProtectedNeed {
  const { child, adult, hierarchy } = ages;
  const standings = standingsOf(ages);
  const members = listMembers(hierarchy);
  const isApart = (positions: readonly number[] | undefined) =>
    (positions ?? []).some((departement) => standings[departement] === 'apart');
  const inDepartements = sumColumns(child.shown.departement, adult.shown.departement, (position) =>
    isApart([position]),
  );
  const partial = aggregateCounts(inDepartements, hierarchy);
  const shown = buildByLevel((level) => {
    const whole = sumColumns(child.shown[level], adult.shown[level], () => false);
    return deriveColumn(whole, whole, (position) => {
      const sum = columnValueAt(whole, position);
      const isPartial = numberOf(sum) !== undefined && isApart(members[level][position]);
      return isPartial ? columnValueAt(partial[level], position) : sum;
    });
  });
  return {
    people: inDepartements,
    largest: child.largest.map(() => Number.NaN),
    period: periodOf([child, adult].flatMap(({ period }) => [period.earliest, period.latest])),
    shown,
    fine: sumFine(ages, shown, isApart),
    isSumOfAges: true,
  };
}

function sumFine(
  { child, adult }: SummedSource,
  base: ProtectedNeed['shown'],
  isApart: (positions: readonly number[] | undefined) => boolean,
): ProtectedNeed['fine'] {
  if (child.fine === null || adult.fine === null) return null;
  const { layout } = child.fine;
  const { departementOf, departementsOf, epciOf } = layout;
  const [children, adults] = [child.fine.shown, adult.fine.shown];
  const isPartApart = (part: number) => {
    const departement = departementOf[part] ?? -1;
    return isApart(departement < 0 ? departementsOf[epciOf[part] ?? -1] : [departement]);
  };
  const parts = sumColumns(children.parts, adults.parts, isPartApart);
  const epcis = sumColumns(children.epcis, adults.epcis, (epci) => isApart(departementsOf[epci]));
  return { layout, shown: { ...base, parts, epcis } };
}

function sumColumns(
  children: ProtectedColumn,
  adults: ProtectedColumn,
  isApart: (position: number) => boolean,
): ProtectedColumn {
  return deriveColumn(children, children, (position) =>
    isApart(position) ? MISSING : sumOf(columnValueAt(children, position), columnValueAt(adults, position)),
  );
}

function sumOf(children: MeasuredValue, adults: MeasuredValue): MeasuredValue {
  const [left, right] = [numberOf(children), numberOf(adults)];
  if (left !== undefined && right !== undefined) {
    const isEstimated = children.status === 'estimated' || adults.status === 'estimated';
    return isEstimated ? estimated(left + right) : known(left + right);
  }
  return children.status === 'missing' || adults.status === 'missing' ? MISSING : SUPPRESSED;
}

/**
 * Of each département: both publics told of one date (`together`), one of them or both of different dates (`apart`), or none.
 */
function standingsOf({
  need,
  hierarchy,
  source,
}: SummedSource): readonly ('together' | 'apart' | 'silent')[] {
  const of = (group: NeedPublic) => latestRecords(need, hierarchy, { source, public: group });
  const [children, adults] = [of('child'), of('adult')];
  return hierarchy.departement.territories.map(({ code }) => {
    const told = [children.get(code), adults.get(code)].filter(isTold);
    if (told.length === 0) return 'silent';
    const [one, other] = told;
    return other !== undefined && one?.referenceDate === other.referenceDate ? 'together' : 'apart';
  });
}

function isTold(record: NeedRecord | undefined): record is NeedRecord {
  return record !== undefined && record.count.status !== 'missing';
}
