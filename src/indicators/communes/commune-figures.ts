import { columnOfNumbers, emptyColumn, type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { CommuneLevel, CommuneTable, TerritoryIndex } from '@/domain/territory';
import { memoizeEach } from '@/lib';
import { countEstablishments } from '../establishments';
import type { FigureCoverage, IndicatorDefinition, IndicatorFigures, PrevalenceRange } from '../indicator';
import { countedCategories, type IndicatorTerm } from '../indicator-term';
import { communeGround, type OfferGround } from '../offer-ground';
import { agesOf } from '../perimeter';
import { countPlaces } from '../places';
import { buildRatioColumn } from '../rate';
import type { TermReading, TermSources } from '../read-term';
import { publishColumn } from '../secrecy/protected-column';
import { countInhabitantsByCommune } from './commune-inhabitants';

const PER_THOUSAND = 1000;

/** An indicator read by département, to be read by the territories communes make. */
export interface CommuneRequest {
  readonly definition: IndicatorDefinition;
  readonly sources: TermSources;
  /** What was read by département: it tells units and sources where communes are not told apart. */
  readonly numerator: TermReading;
  readonly denominator: TermReading;
}

/**
 * The figures of an indicator over the territories communes make.
 *
 * What is counted commune by commune is counted so: establishments, their places, all inhabitants, and those of the ages
 * that a file of the user tells, people in need that one tells by commune or EPCI. What the sources give by département
 * only (social aid, activity, other needs) is missing: it is never shared out among communes.
 */
export function computeCommuneFigures(
  level: CommuneLevel,
  { definition, sources, numerator, denominator }: CommuneRequest,
  range: PrevalenceRange | null,
): IndicatorFigures {
  const place = placeOf(level, sources);
  const counted = countTerm(definition.numerator, place, numerator);
  const divided = countTerm(definition.denominator, place, denominator);
  const terms = { numerator: publishColumn(counted.column), denominator: publishColumn(divided.column) };
  return {
    ...terms,
    rate: buildRatioColumn(terms, { unit: definition.unit }),
    range,
    coverage: coverageOf(counted.column),
    establishmentsWithoutCapacity: counted.withoutCapacity,
  };
}

/** What a column tells something of; kept, for indicators share numerators, and columns of nothing their statuses. */
function coverageOf({ index, statuses }: MeasureColumn): FigureCoverage {
  return { covered: coveredBy(statuses), total: oneEach(index) };
}

const coveredBy = memoizeEach((statuses: Uint8Array): Uint16Array => {
  const covered = new Uint16Array(statuses.length);
  for (let position = 0; position < statuses.length; position += 1)
    if (statuses[position] !== missing) covered[position] = 1;
  return covered;
});

const { missing } = STATUS_BYTE;

/** Every indicator covers a territory by itself alone. */
const oneEach = memoizeEach(({ territories }: TerritoryIndex) => new Uint16Array(territories.length).fill(1));

interface Place {
  readonly level: CommuneLevel;
  readonly index: TerritoryIndex;
  readonly sources: TermSources;
  /** `null` until the directory of communes is read. */
  readonly counting: CommuneCounting | null;
}

interface CommuneCounting {
  readonly communes: CommuneTable;
  /** For each commune, its position in the index; −1 where it has none. */
  readonly positions: Int32Array;
  readonly ground: OfferGround;
}

function placeOf(level: CommuneLevel, sources: TermSources): Place {
  const { hierarchy, nesting } = sources;
  const index = hierarchy[level];
  if (nesting === undefined) return { level, index, sources, counting: null };
  const ground = communeGround(level, hierarchy, nesting);
  const counting = { communes: nesting.communes, positions: nesting.positionsAt[level], ground };
  return { level, index, sources, counting };
}

interface CountedTerm {
  readonly column: MeasureColumn;
  readonly withoutCapacity: Uint16Array | null;
}

function countTerm(term: IndicatorTerm, place: Place, byDepartement: TermReading): CountedTerm {
  const nothing = { column: nothingAt(place.index, byDepartement), withoutCapacity: null };
  if (place.counting === null) return nothing;
  const { offer, perimeter, nesting } = place.sources;
  const { ground } = place.counting;
  if (byDepartement.atCommunes !== undefined && nesting !== undefined) {
    const column = byDepartement.atCommunes({ level: place.level, index: place.index, nesting });
    return { column, withoutCapacity: null };
  }
  switch (term.kind) {
    case 'places':
    case 'places-of': {
      const categories = countedCategories(term, perimeter.categories) ?? [];
      const selection = { categories, status: perimeter.capacityStatus };
      const { places, withoutCapacity } = countPlaces(offer, ground, selection);
      return { column: places, withoutCapacity };
    }
    case 'establishments-of':
      return { column: countEstablishments(offer, ground, term.categories), withoutCapacity: null };
    case 'population':
    case 'expected': {
      const { communePopulation = null } = place.sources;
      const at = { index: place.index, ...place.counting };
      const people = countInhabitantsByCommune(agesOf(term.ages, perimeter), at, communePopulation);
      if (people === null) return nothing;
      const column = term.kind === 'population' ? people : shareOf(people, term.prevalence.central);
      return { column, withoutCapacity: null };
    }
    default:
      return nothing;
  }
}

/** @param prevalence - people concerned out of a thousand. */
function shareOf(people: MeasureColumn, prevalence: number): MeasureColumn {
  const values = people.values.map((count) => (count * prevalence) / PER_THOUSAND);
  return columnOfNumbers(people.index, people, { values, status: 'estimated' });
}

function nothingAt(
  index: TerritoryIndex,
  { byDepartement: { unit, provenance } }: TermReading,
): MeasureColumn {
  return emptyColumn(index, { unit, provenance });
}
