import type { ReactNode } from 'react';
import { useFormats, useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { useAppState } from '@/state';
import { EmptyState } from '@/ui-kit';

interface NotTooManyProps {
  readonly children: ReactNode;
  /** Territories at most. */
  readonly most: number;
}

/** A chart of the territories, where they are not too many for it. */
export function NotTooMany({ children, most }: NotTooManyProps) {
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
