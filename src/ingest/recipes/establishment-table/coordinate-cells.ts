import type { DepartementCode } from '@/domain/territory';
import { type CoordinateReading, isPlausiblePoint } from '../finess/point';

const DECIMAL = /^[-−]?\d+(?:[.,]\d+)?$/;

/** Reads two cells of degrees. Axes that only make sense the other way round are put right. */
export function readDegrees(
  longitudeCell: string,
  latitudeCell: string,
  departement: DepartementCode,
): CoordinateReading {
  const raw = `${longitudeCell.trim()} ${latitudeCell.trim()}`.trim();
  if (raw === '') return { kind: 'absent' };
  const first = degreesOf(longitudeCell);
  const second = degreesOf(latitudeCell);
  for (const swapped of [false, true]) {
    const [longitude, latitude] = swapped ? [second, first] : [first, second];
    if (!isPlausiblePoint(departement, [longitude, latitude])) continue;
    return { kind: 'point', longitude, latitude, swapped, raw };
  }
  return { kind: 'outside', raw };
}

function degreesOf(cell: string): number {
  const text = cell.trim();
  return DECIMAL.test(text) ? Number(text.replace(',', '.').replace('−', '-')) : Number.NaN;
}
