import { STATUS_BYTE } from '@/domain/measure';
import { type FigureLevel, levelAbove, type MappedLevel, type TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorFigures } from '../indicator';
import type { FiguresByLevel } from './reference-figure';
import type { ReferenceSet } from './reference-set';

/** What is left of rounding when all of a sum is taken from it is nobody. */
const ROUNDING = 1e-9;

/** Counts of a reference, less those of a territory that is a part of it. */
export interface RestOfReference {
  readonly events: number;
  readonly people: number;
  /** The reference is the rest and the territory, whole: not a part of it, nor the rest alone. */
  readonly isCompletedByTerritory: boolean;
}

/** Whose rests are asked for. */
interface ComparedLevel {
  readonly figures: FiguresByLevel;
  readonly level: MappedLevel;
  readonly hierarchy: TerritoryHierarchy;
}

/**
 * Tells what a reference holds beside a territory of a level; `null` when that is nothing. What the reference holds is added up
 * once for all the territories that hold none of its own.
 *
 * @returns a function of the position of a territory whose figures are shown.
 */
export function restOfReference(
  { figures, level, hierarchy }: ComparedLevel,
  set: ReferenceSet,
): (position: number) => RestOfReference | null {
  const [shown, own] = [figures[set.level], figures[level]];
  const members = set.positions.filter((position) => isShown(shown, position));
  const enclosing = new Set(members);
  const holders = members.map((position) => placeAt({ level: set.level, position }, level, hierarchy));
  const held = new Set(holders);
  const whole = addUp(shown, members);
  return (position) => {
    const isHolder = held.has(position);
    const others = isHolder ? members.filter((_, rank) => holders[rank] !== position) : members;
    const place = placeAt({ level, position }, set.level, hierarchy);
    const isPart = !(isHolder && level === set.level) && enclosing.has(place);
    const rest = isHolder ? addUp(shown, others) : whole;
    const ownPeople = own.denominator.values[position] ?? Number.NaN;
    const people = rest.people - (isPart ? ownPeople : 0);
    if (!(people > ROUNDING * whole.people)) return null;
    return {
      events: rest.events - (isPart ? (own.numerator.values[position] ?? Number.NaN) : 0),
      people,
      isCompletedByTerritory: Math.abs(people + ownPeople - whole.people) <= ROUNDING * whole.people,
    };
  };
}

function isShown({ rate: { statuses } }: IndicatorFigures, position: number): boolean {
  const status = statuses[position];
  return status === STATUS_BYTE.known || status === STATUS_BYTE.estimated;
}

/** A count that is not shown is `NaN`, and so is its sum. */
function addUp({ numerator, denominator }: IndicatorFigures, positions: readonly number[]) {
  let events = 0;
  let people = 0;
  for (const position of positions) {
    events += numerator.values[position] ?? Number.NaN;
    people += denominator.values[position] ?? Number.NaN;
  }
  return { events, people };
}

interface Place {
  readonly level: FigureLevel;
  readonly position: number;
}

const NOWHERE = -1;

/** The territory of a level that a territory is, or lies in; −1 when there is none. */
function placeAt(place: Place, wanted: FigureLevel, hierarchy: TerritoryHierarchy): number {
  let { level, position } = place;
  while (level !== wanted) {
    if (level === 'france') return NOWHERE;
    position = hierarchy[level].parentPositions[position] ?? NOWHERE;
    if (position < 0) return NOWHERE;
    level = levelAbove(level);
  }
  return position;
}
