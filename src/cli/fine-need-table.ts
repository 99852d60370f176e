import { type MeasuredValue, numberOf } from '@/domain/measure';
import type { FineNeed, FineNeedSeries, FineTerritory, NeedDataset } from '@/domain/need';
import { type Column, textColumn as text, writeTable, type WrittenTable } from './table';

interface FineRow {
  readonly territory: FineTerritory;
  readonly series: FineNeedSeries;
  readonly count: MeasuredValue;
}

const COLUMNS: readonly Column<FineRow>[] = [
  text('level', 'commune ou epci', ({ territory }) => territory.level),
  text('territory', 'Code INSEE de la commune, ou SIREN de l’EPCI', ({ territory }) => territory.code),
  text('source', 'Source du besoin, telle que le fichier la nomme', ({ series }) => series.source),
  text('public', 'child, adult ou all', ({ series }) => series.public),
  text('reference_date', 'Date de l’effectif, ISO 8601', ({ series }) => series.referenceDate),
  {
    name: 'count',
    type: 'number',
    unit: 'people',
    description: 'Personnes sans solution',
    cell: ({ count }) => numberOf(count) ?? null,
  },
  text(
    'count_status',
    'known, estimated (recalculé d’un taux ou réparti), missing ou suppressed (masqué par le producteur)',
    ({ count }) => count.status,
  ),
];

/** The counts by commune and EPCI of a need, as its files give them. */
export function fineNeedTable(fine: FineNeed, provenance: NeedDataset['provenance']): WrittenTable {
  const rows = fine.series.flatMap((series) =>
    fine.territories.flatMap((territory, rank): readonly FineRow[] => {
      const count = series.counts[rank] ?? null;
      return count === null ? [] : [{ territory, series, count }];
    }),
  );
  return writeTable({
    ...provenance,
    name: 'needs-by-commune',
    title: 'Personnes sans solution par commune ou EPCI, source, public et date',
    columns: COLUMNS,
    rows,
  });
}
