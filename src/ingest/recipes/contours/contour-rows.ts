import { type DepartementCode, normaliseDepartementCode } from '@/domain/territory';
import type { Shape } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { codeTextOf } from './contour-code';
import { type Area, boxOf, countPositions } from './geometry';
import { repairOutlines } from './outline-repair';
import type { CodedArea, PlacedArea } from './placement';
import { type AreaFault, readArea } from './read-area';

type CodeRepair = 'lost-zero-repaired' | 'territory-code-converted';

/** A shape that names a département and covers an area. */
export interface DepartementRow {
  readonly kind: 'departement';
  /** Rank of the shape in its layer, from 1. */
  readonly row: number;
  /** The code as the file writes it. */
  readonly text: string;
  readonly code: DepartementCode;
  readonly area: Area;
  readonly remarks: readonly ImportReasonCode[];
}

/** A shape that is not taken, and why. */
export interface LeftContour {
  readonly kind: 'left';
  readonly row: number;
  readonly text: string;
  readonly outcome: 'rejected' | 'skipped';
  readonly reason: ImportReasonCode;
}

/** A shape of the file as a row. */
export type ContourRow = DepartementRow | LeftContour;

const CODE_REPAIRS: Readonly<Record<string, CodeRepair>> = {
  'lost-zero': 'lost-zero-repaired',
  'finess-overseas': 'territory-code-converted',
  corse: 'territory-code-converted',
  rhone: 'territory-code-converted',
};

/** Reads the shapes of a layer as rows; outlines are repaired, coordinates are those of the file. */
export function contourRows(shapes: readonly Shape[], property: string): readonly ContourRow[] {
  return shapes.map((shape, rank) => contourRow(shape, { property, row: rank + 1 }));
}

/** How many positions the départements of a layer are drawn with. */
export function positionsOf(rows: readonly ContourRow[]): number {
  return rows.reduce((sum, row) => sum + (row.kind === 'departement' ? countPositions(row.area) : 0), 0);
}

/** The rows of a département, in order. */
export function departementRows(rows: readonly ContourRow[]): readonly DepartementRow[] {
  return rows.filter((row) => row.kind === 'departement');
}

/** The rows, those of départements with their areas in degrees; those that have none are refused. */
export function withDegrees(
  rows: readonly ContourRow[],
  areas: readonly (Area | null)[],
): readonly ContourRow[] {
  let next = 0;
  return rows.map((row) => {
    if (row.kind === 'left') return row;
    const area = areas[next] ?? null;
    next += 1;
    return area === null ? leave(row, 'shape-coordinates-invalid') : { ...row, area };
  });
}

/** The rows, each département put where it is; one that still leaves the globe has a false coordinate. */
export function withPlaces(
  rows: readonly ContourRow[],
  place: (coded: CodedArea) => PlacedArea,
): readonly ContourRow[] {
  return rows.map((row) => {
    if (row.kind === 'left') return row;
    const { area, remarks } = place(row);
    if (!isOnEarth(area)) return leave(row, 'shape-coordinates-invalid');
    return { ...row, area, remarks: [...row.remarks, ...remarks] };
  });
}

function isOnEarth(area: Area): boolean {
  const { west, south, east, north } = boxOf(area);
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}

interface RowPlace {
  readonly property: string;
  readonly row: number;
}

function contourRow(shape: Shape, { property, row }: RowPlace): ContourRow {
  const text = codeTextOf(shape, property);
  if (text === null) return leave({ row, text: '' }, 'shape-without-code');
  const code = normaliseDepartementCode(text);
  if (!code.ok) {
    if (code.error === 'outside-departements') {
      return { kind: 'left', row, text, outcome: 'skipped', reason: code.error };
    }
    const reason = code.error === 'corse-not-divided' ? code.error : 'unknown-departement';
    return leave({ row, text }, reason);
  }
  const read = readArea(shape.geometry);
  if (!read.ok) return leave({ row, text }, read.error);
  const { area, remarks } = repairOutlines(read.value);
  if (area.length === 0) return leave({ row, text }, 'shape-empty' satisfies AreaFault);
  const repair = CODE_REPAIRS[code.value.repair];
  return {
    kind: 'departement',
    row,
    text,
    code: code.value.code,
    area,
    remarks: repair === undefined ? remarks : [repair, ...remarks],
  };
}

function leave(
  { row, text }: { readonly row: number; readonly text: string },
  reason: ImportReasonCode,
): LeftContour {
  return { kind: 'left', row, text, outcome: 'rejected', reason };
}
