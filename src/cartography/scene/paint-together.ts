import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import type { ClassingRefusal } from '../classification/build-class-breaks';
import { classIndexOf } from '../classification/class-breaks';
import { classColumns } from '../classification/class-columns';
import type { ClassificationSpec } from '../classification/class-method';
import { buildChoroplethLegend } from '../legend/choropleth-legend';
import type { ChoroplethLegend } from '../legend-model';
import { buildChoroplethPalette, type PaletteLook } from '../palette/choropleth-palette';
import type { ThemeName } from '../palette/theme';
import { misuseOf } from '../misuse';
import { buildFill, listPainted } from './build-fill';
import type { TerritoryPaint } from './scene';

/** Maps that are read together: one colour is one class on all of them. */
export interface PaintedTogether {
  /** The territories of each map, in the order of its column. */
  readonly fills: readonly (readonly TerritoryPaint[])[];
  /** Of all the maps; a class counts the territories of every one. */
  readonly legend: ChoroplethLegend;
  /** Why quantiles stand for the method asked for; `null` when they do not. */
  readonly refusal: ClassingRefusal | null;
}

/** How maps are painted together. */
export interface PaintingTogether {
  readonly spec: ClassificationSpec;
  readonly look: PaletteLook;
  readonly themeName: ThemeName;
  readonly contours: ContourCollection;
}

/**
 * Paints columns of one unit on the same classes, made from the values of all of them together. Where the method asked
 * for cannot class them, quantiles do.
 */
export function paintTogether(
  columns: readonly ProtectedColumn[],
  { spec, look, themeName, contours }: PaintingTogether,
): PaintedTogether {
  const { breaks, refusal } = classColumns(columns, spec);
  const palette = buildChoroplethPalette(look, breaks, themeName);
  const fills = columns.map((column) => {
    const classes = column.index.territories.map((_, position) => {
      const value = numberOf(columnValueAt(column, position));
      return value === undefined || value === 0 ? null : classIndexOf(breaks, value);
    });
    return buildFill(
      listPainted(contours, column.index, null),
      { column, breaks, classes, refusal: null },
      palette,
    );
  });
  const misuse = columns[0] === undefined ? null : misuseOf('color', columns[0].unit);
  return { fills, refusal, legend: { ...buildChoroplethLegend(fills.flat(), breaks, palette), misuse } };
}
