import { type BorderWords, ratioText } from '@/i18n/borders';
import { useFormats, useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import type { BorderRow } from '@/state';
import type { GridColumn } from '@/ui-kit/data-grid';
import { asked } from '../AskedFigure';
import type { ViewSubject } from '../use-view-subject';
import { verdictOf } from './border-content';
import { isSmallestFirst } from './sort-borders';

type Side = 'above' | 'below';

const codeAt = (side: Side) => (row: BorderRow) => row[side].code;

/**
 * The columns of the borders: both territories with their rate, what tells them apart, what chance has to do with it;
 * their unit is that of the title of the view, which no column is wide enough to hold.
 */
export function useBorderColumns(
  { table }: BorderWords,
  subject: ViewSubject,
): readonly GridColumn<BorderRow>[] {
  const messages = useMessages();
  const formats = useFormats();
  const { columns, verdicts } = table;
  const column = (id: keyof typeof columns, cell: (row: BorderRow) => string): GridColumn<BorderRow> => ({
    id,
    header: columns[id],
    width: '116px',
    align: 'end',
    sortLabel: tableWords(messages.locale)[isSmallestFirst(id) ? 'sortAscending' : 'sortDescending']({
      column: columns[id],
    }),
    cell,
  });
  const named = (id: Side): GridColumn<BorderRow> => ({
    ...column(id, (row) => row[id].name),
    width: 'min(200px, 42vw)',
    align: 'start',
  });
  const rated = (id: 'higher' | 'lower', side: Side): GridColumn<BorderRow> => {
    const write = (row: BorderRow) => subject.writeRate(row[id]);
    return { ...column(id, write), cell: asked(codeAt(side), write) };
  };
  return [
    named('above'),
    rated('higher', 'above'),
    named('below'),
    rated('lower', 'below'),
    column('ratio', ({ ratio }) => (ratio === null ? '' : ratioText(ratio, formats))),
    column('difference', ({ difference }) => subject.writeRate(difference)),
    {
      id: 'verdict',
      header: columns.verdict,
      width: '168px',
      cell: (row) => verdicts[verdictOf(row)],
    },
    { ...column('rank', ({ rank }) => formats.integer(rank)), width: '96px' },
  ];
}
