import type { ReactNode } from 'react';
import { useFormats, useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { useAppState } from '@/state';
import { EmptyState } from '@/ui-kit';

/** Marks a chart may hold and still be read and answer at once: a région cut into communes has fewer. */
const MARKS_AT_MOST = 5000;

interface NotTooManyProps {
  readonly children: ReactNode;
  /** Territories at most, where each takes more than a mark. */
  readonly most?: number;
}

/** A chart of one mark a territory, where they are not too many. */
export function NotTooMany({ children, most = MARKS_AT_MOST }: NotTooManyProps) {
  const { tooMany } = statisticsWords(useLocale());
  const formats = useFormats();
  const count = useAppState(({ document }, { select }) => {
    const { level } = document.settings;
    return select.studied(document, level)?.length ?? select.hierarchy(document)[level].territories.length;
  });
  if (count <= most) return children;
  return (
    <EmptyState icon="info" title={tooMany.title({ count: formats.integer(count) })}>
      {tooMany.advice}
    </EmptyState>
  );
}
