import type { OfferDifference } from '@/analysis/dataset-comparison';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language } from '@/i18n';
import type { GridColumn } from '@/ui-kit/data-grid';
import { describeDepartement, describeOfferDifference } from './describe-offer-difference';

/** Columns of the list of establishments that differ. */
export function offerColumns(
  language: Language,
  departements: TerritoryIndex,
): readonly GridColumn<OfferDifference>[] {
  const { columns: headers, offerKinds } = language.messages.import.comparison;
  const described = (part: 'before' | 'after' | 'difference' | 'detail') => ({
    id: part,
    header: headers[part],
    cell: (line: OfferDifference) => describeOfferDifference(line, language, departements)[part],
  });
  return [
    {
      id: 'establishment',
      header: headers.establishment,
      width: 'minmax(150px, 2fr)',
      cell: ({ establishment }) => establishment.name,
    },
    { id: 'change', header: headers.change, width: '180px', cell: ({ kind }) => offerKinds[kind] },
    { ...described('before'), width: 'minmax(120px, 1fr)' },
    { ...described('after'), width: 'minmax(120px, 1fr)' },
    { ...described('difference'), width: '90px', align: 'end' },
    {
      id: 'departement',
      header: headers.departement,
      width: '160px',
      cell: ({ establishment }) => describeDepartement(establishment.departementCode, departements),
    },
    {
      id: 'finess',
      header: headers.finess,
      width: '100px',
      cell: ({ establishment }) => establishment.finessEt,
    },
    { ...described('detail'), width: 'minmax(360px, 1fr)' },
  ];
}
