import type { Shape } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import type { RowAccount } from '../../report/row-account';
import { codeTextOf } from '../contours/contour-code';
import { type Area, boxOf, countPositions } from '../contours/geometry';
import { repairOutlines } from '../contours/outline-repair';
import { GrowingArea } from '../contours/part-relation';
import type { CodedArea, PlacedArea } from '../contours/placement';
import { readArea } from '../contours/read-area';
import type { CodedShape } from './build-mesh';
import type { FineTerritories, NamedTerritory } from './fine-territories';

/** A shape that names a territory and covers an area, its coordinates those of the file. */
export interface FineRow {
  /** Rank of the shape in its layer, from 1. */
  readonly row: number;
  /** The code as the file writes it. */
  readonly text: string;
  readonly territory: NamedTerritory;
  readonly area: Area;
  readonly remarks: readonly ImportReasonCode[];
}

/** What rows are read and closed with. */
export interface FineRowNeeds {
  readonly property: string;
  readonly territories: FineTerritories;
  readonly account: RowAccount;
}

/** Repairs that move no border, told once for the whole file where they are told at all. */
const HARMLESS: ReadonlySet<ImportReasonCode> = new Set<ImportReasonCode>([
  'shape-outline-repaired',
  'shape-part-of-commune',
]);

/** Reads the shapes of a layer; those that cannot be taken are closed in the account. */
export function readFineRows(shapes: readonly Shape[], needs: FineRowNeeds): readonly FineRow[] {
  const { property, territories, account } = needs;
  return shapes.flatMap((shape, rank): readonly FineRow[] => {
    const row = rank + 1;
    const text = codeTextOf(shape, property)?.trim() ?? '';
    const reject = (code: ImportReasonCode) => {
      account.reject(row, { code, column: property, value: text });
      return [];
    };
    if (text === '') return reject('shape-without-code');
    const territory = territories.read(text);
    if (territory === null) return reject('shape-of-unknown-territory');
    const read = readArea(shape.geometry);
    if (!read.ok) return reject(read.error);
    const { area, remarks } = repairOutlines(read.value);
    if (area.length === 0) return reject('shape-empty');
    return [{ row, text, territory, area, remarks: [...territory.remarks, ...remarks] }];
  });
}

/** How many positions rows are drawn with. */
export function positionsIn(rows: readonly FineRow[]): number {
  return rows.reduce((sum, { area }) => sum + countPositions(area), 0);
}

/** The rows as areas of their départements. */
export function codedAreas(rows: readonly FineRow[]): readonly CodedArea[] {
  return rows.map(({ territory, area }) => ({ code: territory.departement, area }));
}

/** The rows with their areas in degrees; those that have none are refused. */
export function withFineDegrees(
  rows: readonly FineRow[],
  areas: readonly (Area | null)[],
  { property, account }: FineRowNeeds,
): readonly FineRow[] {
  return rows.flatMap((row, rank) => {
    const area = areas[rank] ?? null;
    if (area !== null) return [{ ...row, area }];
    account.reject(row.row, { code: 'shape-coordinates-invalid', column: property, value: row.text });
    return [];
  });
}

/**
 * Puts each row where its territory is, and closes it in the account. A territory may be given in several parts, which are
 * put together; one that covers another of them is refused.
 */
export function closeFineRows(
  rows: readonly FineRow[],
  place: (coded: CodedArea) => PlacedArea,
  { property, account }: FineRowNeeds,
): readonly CodedShape[] {
  const told = new Map<ImportReasonCode, number>();
  const areas = new Map<string, GrowingArea>();
  for (const { row, text, territory, area, remarks } of rows) {
    const placed = place({ code: territory.departement, area });
    const note = (code: ImportReasonCode) => ({ code, column: property, value: text });
    const fault = faultOf(placed.area, areas.get(territory.code));
    if (fault !== null) {
      account.reject(row, note(fault));
      continue;
    }
    addPart(areas, territory.code, placed.area);
    const all = [...remarks, ...placed.remarks];
    for (const code of all) if (HARMLESS.has(code)) told.set(code, (told.get(code) ?? 0) + 1);
    const telling = all.filter((code) => !HARMLESS.has(code));
    account.accept(row, telling.map(note));
  }
  for (const [code, count] of told) account.remarkOnFile({ code, column: property, value: String(count) });
  return [...areas].map(([code, { area }]) => ({ code, area }));
}

function faultOf(area: Area, others: GrowingArea | undefined): ImportReasonCode | null {
  if (!isOnEarth(area)) return 'shape-coordinates-invalid';
  return others?.relationTo(area) === 'overlapping' ? 'duplicate-shape' : null;
}

function addPart(areas: Map<string, GrowingArea>, code: string, area: Area): void {
  const known = areas.get(code);
  if (known === undefined) areas.set(code, new GrowingArea(area));
  else known.add(area);
}

function isOnEarth(area: Area): boolean {
  const { west, south, east, north } = boxOf(area);
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}
