import type { DatePair, NeedDate, NeedDifference } from '@/analysis/dataset-comparison';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language } from '@/i18n';
import { importWords } from '@/i18n/import';
import { describeDepartement, signedText } from './difference-cells';
import type { TextColumn } from './text-column';

/** Columns of the list of counts that differ. A secret line has no figure to print. */
export function needColumns(
  language: Language,
  departements: TerritoryIndex,
): readonly TextColumn<NeedDifference>[] {
  const { values, locale } = language.messages;
  const { columns: headers, needKinds } = importWords(locale).import.comparison;
  const side = (part: 'before' | 'after') => ({
    id: part,
    header: headers[part],
    width: '90px',
    align: 'end' as const,
    text: (line: NeedDifference) =>
      line.kind === 'secret' ? '' : language.formats.measured(line[part], 'people').text,
  });
  return [
    {
      id: 'departement',
      header: headers.departement,
      width: 'min(170px, 42vw)',
      text: ({ cell }) => describeDepartement(cell.departementCode, departements),
    },
    { id: 'change', header: headers.change, width: '150px', text: ({ kind }) => needKinds[kind] },
    side('before'),
    side('after'),
    {
      id: 'difference',
      header: headers.difference,
      width: '90px',
      align: 'end',
      text: (line) => (line.kind === 'secret' ? '' : signedText(line.difference, language)),
    },
    { id: 'source', header: headers.source, width: '190px', text: ({ cell }) => cell.source },
    {
      id: 'public',
      header: headers.public,
      width: '90px',
      text: ({ cell }) => values.publicsShort[cell.public],
    },
    {
      id: 'dates',
      header: headers.dates,
      width: '330px',
      text: ({ cell }) => describeDates(cell.dates, language),
    },
  ];
}

function describeDates({ before, after }: DatePair, { formats, messages }: Language): string {
  const { comparison } = importWords(messages.locale).import;
  const dateOf = (date: NeedDate | undefined) => {
    if (date === undefined) return comparison.noDate;
    return date === null ? messages.values.unknownDate : formats.date(date);
  };
  return before === after ? dateOf(before) : `${dateOf(before)} → ${dateOf(after)}`;
}
