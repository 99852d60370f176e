import type { OfferDifference } from '@/analysis/dataset-comparison';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language } from '@/i18n';
import { importWords } from '@/i18n/import';
import { describeOfferDifference } from './describe-offer-difference';
import { describeDepartement } from './difference-cells';
import type { TextColumn } from './text-column';

/** Columns of the list of establishments that differ. */
export function offerColumns(
  language: Language,
  departements: TerritoryIndex,
): readonly TextColumn<OfferDifference>[] {
  const { columns: headers } = importWords(language.messages.locale).import.comparison;
  const described = (part: 'change' | 'before' | 'after' | 'difference' | 'detail') => ({
    id: part,
    header: headers[part],
    text: (line: OfferDifference) => describeOfferDifference(line, language, departements)[part],
  });
  return [
    {
      id: 'establishment',
      header: headers.establishment,
      width: 'min(210px, 42vw)',
      text: ({ establishment }) => establishment.name,
    },
    { ...described('change'), width: '180px' },
    { ...described('before'), width: '140px' },
    { ...described('after'), width: '140px' },
    { ...described('difference'), width: '90px', align: 'end' },
    {
      id: 'departement',
      header: headers.departement,
      width: '160px',
      text: ({ establishment }) => describeDepartement(establishment.departementCode, departements),
    },
    {
      id: 'finess',
      header: headers.finess,
      width: '110px',
      text: ({ establishment }) => language.formats.finess(establishment.finessEt),
    },
    { ...described('detail'), width: '380px' },
  ];
}
