import { needDatesOf, type NeedDataset, needSourcesOf } from '@/domain/need';
import { useFormats } from '@/i18n/react';
import { useAppState } from '@/state';
import { Notice } from '@/ui-kit';
import { useImportWords } from './use-import-words';

/** Dates of the needs at hand that a table of other dates would take out of the dossier with it. */
export function LostNeedDates({ brought }: { readonly brought: NeedDataset | null }) {
  const { review } = useImportWords().import;
  const formats = useFormats();
  const slot = useAppState((state) => state.document.need);
  if (slot.kind === 'embedded' || brought === null) return null;
  const lost = needSourcesOf(slot.dataset).flatMap((source) => {
    const still = new Set(needDatesOf(brought, source));
    const dates = needDatesOf(slot.dataset, source).filter((date) => !still.has(date));
    return dates.length === 0
      ? []
      : [review.sourceDates({ source, dates: dates.map(formats.date).join(', ') })];
  });
  return lost.length === 0 ? null : (
    <Notice tone="warning">{review.losesDates({ list: lost.join(' ; ') })}</Notice>
  );
}
