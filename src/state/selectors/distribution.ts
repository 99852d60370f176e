import { binValues, boxByGroup, type GroupBox, type ValueBin } from '@/analysis/distribution';
import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import {
  type MappedLevel,
  regionPositionOf,
  territoryAt,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from '@/domain/territory';
import { sampleQuantile } from '@/lib/descriptive-statistics';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { FigureSelectors } from './figures';

/** A région of the directory and the rates of its territories. */
export interface RegionBox extends GroupBox {
  readonly name: string;
}

/** How the rates that the map shows are spread. Only these take part. */
export interface DistributionView {
  /** Smoothed when the map has it so. */
  readonly rate: ProtectedColumn;
  /** Bars of equal width, from the lowest rate. */
  readonly bins: readonly ValueBin[];
  /** `NaN` without any rate. */
  readonly median: number;
  /** From the highest median; `null` when the map is of régions. */
  readonly boxes: readonly RegionBox[] | null;
  /** Territories whose rate is shown, and those left out by what they show instead. */
  readonly counts: Readonly<Record<'used' | 'suppressed' | 'missing' | 'notApplicable', number>>;
}

/** The spread of the rates of the map. */
export interface DistributionSelectors {
  readonly view: (document: ProjectDocument) => DistributionView;
}

/** Builds {@link DistributionSelectors}: nothing is computed before it is shown, and nothing twice. */
export function createDistributionSelectors(
  figures: FigureSelectors,
  { departement, region }: LevelsAbove,
): DistributionSelectors {
  const read = memoizeLast((rate: ProtectedColumn, level: MappedLevel) =>
    readDistribution(rate, level === 'region' ? null : { departement, region }),
  );
  return {
    view: (document) => {
      const { level } = document.settings;
      const chosen = figures.chosen(document);
      const isSmoothed = figures.figureMode(document, chosen) === 'smoothed';
      const uncertainty = isSmoothed ? figures.uncertainty(chosen, level, figures.smoothing(document)) : null;
      return read(uncertainty?.smoothed ?? chosen.figures[level].rate, level);
    },
  };
}

type LevelsAbove = Pick<TerritoryHierarchy, 'departement' | 'region'>;

function readDistribution(rate: ProtectedColumn, above: LevelsAbove | null): DistributionView {
  const measured = Array.from(rate.values, (_, position) => columnValueAt(rate, position));
  const values = measured.map((value) => numberOf(value) ?? Number.NaN);
  const known = values.filter((value) => !Number.isNaN(value)).sort((left, right) => left - right);
  const count = (status: string) => measured.filter((value) => value.status === status).length;
  return {
    rate,
    bins: binValues(values),
    median: sampleQuantile(known, 0.5),
    boxes: above === null ? null : boxesOf(values, rate.index, above),
    counts: {
      used: known.length,
      suppressed: count('suppressed'),
      missing: count('missing'),
      notApplicable: count('not-applicable'),
    },
  };
}

function boxesOf(
  values: readonly number[],
  index: TerritoryIndex,
  { departement, region }: LevelsAbove,
): readonly RegionBox[] {
  const regions = values.map((_, position) =>
    territoryAt(region, regionPositionOf(index, position, departement)),
  );
  const names = new Map(regions.map(({ code, name }) => [String(code), name]));
  return boxByGroup(
    values,
    regions.map(({ code }) => code),
  ).map((box) => ({ ...box, name: names.get(box.group) ?? box.group }));
}
