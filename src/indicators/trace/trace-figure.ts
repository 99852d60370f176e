import { columnValueAt, type MeasuredValue, type ProtectedColumn } from '@/domain/measure';
import type { Establishment } from '@/domain/offer';
import { type CommuneLevel, isCommuneLevel } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';
import { countedCategories, unitOfTerm } from '../indicator-term';
import { communeGround } from '../offer-ground';
import { listMembers } from '../territory-members';
import type { CountedTogether } from '../undivided';
import type { FigurePosition, FigureTrace, TermTrace, TracedCount, TraceInputs } from './figure-trace';
import { categoriesLeftOut, traceEstablishments } from './trace-establishments';
import { addsAges, traceRecords } from './trace-records';

/** Sides of a division. */
type Side = 'numerator' | 'denominator';

const OTHER: Readonly<Record<Side, Side>> = { numerator: 'denominator', denominator: 'numerator' };

/**
 * Traces a figure that is shown back to what it was computed from: every establishment and record of its territory, what
 * each département brings to both sides of the division, and what was left out. Of a territory made of communes,
 * establishments are known, and needs told by commune or EPCI.
 *
 * Every count of people is read in the protected columns of the result, so that a trace tells nothing that the table of
 * départements does not: two datasets that differ by hidden counts alone have the same traces.
 */
export function traceFigure(result: IndicatorResult, at: FigurePosition, inputs: TraceInputs): FigureTrace {
  const { level, position } = at;
  const members = isCommuneLevel(level) ? [] : (listMembers(inputs.hierarchy)[level][position] ?? []);
  const trace = (side: Side) => traceTerm({ result, at, members, inputs }, side);
  return {
    result,
    at,
    rate: columnValueAt(result.figures[at.level].rate, at.position),
    numerator: trace('numerator'),
    denominator: trace('denominator'),
  };
}

interface TraceSubject {
  readonly result: IndicatorResult;
  readonly at: FigurePosition;
  /** Positions of the départements of the territory; none for one made of communes. */
  readonly members: readonly number[];
  readonly inputs: TraceInputs;
}

function traceTerm({ result, at, members, inputs }: TraceSubject, side: Side): TermTrace {
  const term = result.definition[side];
  const { departement } = result.figures;
  const isTogether = togetherWithin(result.together ?? [], members);
  const departements = members.map((position) =>
    traceCount(departement, side, { position, isTogether: isTogether(position) }),
  );
  const standingOf = new Map(departements.map(({ position, standing }) => [position, standing]));
  const categories = countedCategories(term, result.perimeter.categories);
  const offer = {
    offer: inputs.offer,
    hierarchy: inputs.hierarchy,
    standingOf: isCommuneLevel(at.level)
      ? withinCommunes(at.level, at.position, inputs)
      : (_: Establishment, departement: number) => standingOf.get(departement),
  };
  return {
    term,
    unit: unitOfTerm(term),
    total: columnValueAt(result.figures[at.level][side], at.position),
    departements,
    establishments:
      categories &&
      traceEstablishments(offer, {
        categories,
        status: term.kind === 'establishments-of' ? null : result.perimeter.capacityStatus,
      }),
    categoriesLeftOut: categories === null ? [] : categoriesLeftOut(offer, categories),
    records: traceRecords(term, {
      inputs,
      at,
      members,
      perimeter: result.perimeter,
      shownAt: (level) => result.figures[level][side],
    }),
    isSumOfAges: addsAges(term, result.perimeter, inputs.need),
  };
}

/** What is in the communes of a territory is counted: nothing else of it is known. */
function withinCommunes(level: CommuneLevel, position: number, { hierarchy, nesting }: TraceInputs) {
  if (nesting === undefined) return () => undefined;
  const { positionOf } = communeGround(level, hierarchy, nesting);
  return (establishment: Establishment) =>
    positionOf(establishment) === position ? ('counted' as const) : undefined;
}

function traceCount(
  columns: Readonly<Record<Side, ProtectedColumn>>,
  side: Side,
  { position, isTogether }: { readonly position: number; readonly isTogether: boolean },
): TracedCount {
  const value = columnValueAt(columns[side], position);
  const other = columnValueAt(columns[OTHER[side]], position);
  if (isTogether) return { position, value, standing: isSilent(value) ? 'together' : 'counted' };
  return { position, value, standing: standingOf(value, other) };
}

/** Whether a département is counted with others, all of which are in the territory. */
function togetherWithin(groups: CountedTogether, members: readonly number[]): (position: number) => boolean {
  const whole = groups.filter((group) => group.every((position) => members.includes(position)));
  const positions = new Set(whole.flat());
  return (position) => positions.has(position);
}

function standingOf(value: MeasuredValue, other: MeasuredValue): TracedCount['standing'] {
  if (isSilent(other)) return 'left-out';
  return isSilent(value) ? 'silent' : 'counted';
}

function isSilent({ status }: MeasuredValue): boolean {
  return status === 'missing' || status === 'not-applicable';
}
