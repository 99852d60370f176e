import {
  columnValueAt,
  estimated,
  known,
  MISSING,
  type MeasuredValue,
  numberOf,
  SCALE_OF_RATIO,
  isRatioUnit,
  SUPPRESSED,
} from '@/domain/measure';
import {
  type FigureLevel,
  isCommuneLevel,
  type MappedLevel,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { IndicatorFigures } from '../indicator';
import type { ReferenceSet } from './reference-set';

/** The figure of a reference: the counts that are shown of its territories, put together. */
export interface ReferenceFigure {
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  /** In the unit of the indicator. */
  readonly rate: MeasuredValue;
  /** Territories whose rate is shown: they alone are in the figures above. */
  readonly counted: number;
  /** Territories of the set. */
  readonly members: number;
  /** Départements the numerators of the counted ones speak of, out of all those of the set. */
  readonly covered: number;
  readonly total: number;
}

/** The figures of one indicator. */
export type FiguresByLevel = Readonly<Record<FigureLevel, IndicatorFigures>>;

/**
 * The figure of a reference: Σ numerators ÷ Σ denominators over the territories whose rate is shown.
 *
 * A hidden count is in neither sum, so that whoever subtracts one reference from another finds shown counts and nothing
 * else. Of a reference of one territory, such as France, it is the figure that is shown of it.
 */
export function referenceFigure(
  figures: FiguresByLevel,
  { level, positions }: ReferenceSet,
): ReferenceFigure {
  const shown = figures[level];
  const counted = positions.filter((position) => isShown(shown, position));
  const { covered, total } = shown.coverage;
  return {
    ...valuesOf(shown, positions, counted),
    counted: counted.length,
    members: positions.length,
    covered: counted.reduce((sum, position) => sum + (covered[position] ?? 0), 0),
    total: positions.reduce((sum, position) => sum + (total[position] ?? 0), 0),
  };
}

function valuesOf(
  shown: IndicatorFigures,
  positions: readonly number[],
  counted: readonly number[],
): Pick<ReferenceFigure, 'numerator' | 'denominator' | 'rate'> {
  if (counted.length === 0) {
    const nothing = nothingShown(shown, positions);
    return { numerator: nothing, denominator: nothing, rate: nothing };
  }
  const terms = {
    numerator: addUp(shown, counted, 'numerator'),
    denominator: addUp(shown, counted, 'denominator'),
  };
  return { ...terms, rate: rateOf(shown, counted, terms) };
}

function isShown({ rate }: IndicatorFigures, position: number): boolean {
  return numberOf(columnValueAt(rate, position)) !== undefined;
}

function addUp(
  shown: IndicatorFigures,
  positions: readonly number[],
  term: 'numerator' | 'denominator',
): MeasuredValue {
  const parts = positions.map((position) => columnValueAt(shown[term], position));
  const sum = parts.reduce((total, part) => total + (numberOf(part) ?? Number.NaN), 0);
  return parts.some(({ status }) => status === 'estimated') ? estimated(sum) : known(sum);
}

function rateOf(
  shown: IndicatorFigures,
  counted: readonly number[],
  { numerator, denominator }: Pick<ReferenceFigure, 'numerator' | 'denominator'>,
): MeasuredValue {
  const [only] = counted;
  if (only !== undefined && counted.length === 1) return columnValueAt(shown.rate, only);
  const ratio = (numberOf(numerator) ?? Number.NaN) / (numberOf(denominator) ?? Number.NaN);
  const rate = ratio * scaleOf(shown);
  const isEstimated = [numerator, denominator].some(({ status }) => status === 'estimated');
  return isEstimated ? estimated(rate) : known(rate);
}

/** What numerator ÷ denominator is multiplied by in the unit of the rates. */
export function scaleOf({ rate: { unit } }: IndicatorFigures): number {
  return isRatioUnit(unit) ? SCALE_OF_RATIO[unit] : 1;
}

/** Why a set has no figure: one hidden territory makes it hidden, and otherwise nobody speaks of it. */
function nothingShown({ rate }: IndicatorFigures, positions: readonly number[]): MeasuredValue {
  const values = positions.map((position) => columnValueAt(rate, position));
  if (values.some(({ status }) => status === 'suppressed')) return SUPPRESSED;
  return values.find(({ status }) => status === 'not-applicable') ?? MISSING;
}

/** What is left of rounding when all of a sum is taken from it is nobody. */
const ROUNDING = 1e-9;

/** Counts of a reference, less those of a territory that is a part of it. */
export interface RestOfReference {
  readonly events: number;
  readonly people: number;
  /** The reference is the rest and the territory, whole: not a part of it, nor the rest alone. */
  readonly isCompletedByTerritory: boolean;
}

/**
 * What a reference holds beside a territory; `null` when that is nothing.
 *
 * @param at - a territory whose figures are shown.
 */
export function restOfReference(
  figures: FiguresByLevel,
  set: ReferenceSet,
  at: { readonly level: MappedLevel; readonly position: number; readonly hierarchy: TerritoryHierarchy },
): RestOfReference | null {
  const shown = figures[set.level];
  const counted = set.positions.filter((position) => isShown(shown, position));
  const others = counted.filter((position) => !isWithin({ level: set.level, position }, at, at.hierarchy));
  const encloses = others.some((position) => isWithin(at, { level: set.level, position }, at.hierarchy));
  const rest = (term: 'numerator' | 'denominator') =>
    others.reduce(
      (sum, position) => sum + (numberOf(columnValueAt(shown[term], position)) ?? Number.NaN),
      0,
    ) - (encloses ? (numberOf(columnValueAt(figures[at.level][term], at.position)) ?? Number.NaN) : 0);
  const people = rest('denominator');
  const all = numberOf(addUp(shown, counted, 'denominator')) ?? Number.NaN;
  if (!(people > ROUNDING * all)) return null;
  const own = numberOf(columnValueAt(figures[at.level].denominator, at.position)) ?? Number.NaN;
  const isCompletedByTerritory = Math.abs(people + own - all) <= ROUNDING * all;
  return { events: rest('numerator'), people, isCompletedByTerritory };
}

interface Place {
  readonly level: FigureLevel;
  readonly position: number;
}

/** Says whether a territory is another, or lies in it. */
function isWithin(part: Place, whole: Place, hierarchy: TerritoryHierarchy): boolean {
  if (part.level === whole.level) return part.position === whole.position;
  if (part.level === 'france') return false;
  const parent = hierarchy[part.level].parentPositions[part.position] ?? -1;
  const above = isCommuneLevel(part.level)
    ? 'departement'
    : part.level === 'departement'
      ? 'region'
      : 'france';
  return parent >= 0 && isWithin({ level: above, position: parent }, whole, hierarchy);
}
