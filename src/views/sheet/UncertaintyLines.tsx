import { numberOf } from '@/domain/measure';
import { useFormats, useMessages } from '@/i18n/react';
import type { FigureComparison } from '@/state';
import { Badge } from '@/ui-kit';
import styles from './sheet.module.css';

/** What stands beside a rate: the raw one when it is smoothed, and whether it is fragile whatever the mode. */
export function UncertaintyLines({ comparison }: { readonly comparison: FigureComparison }) {
  const { uncertainty: words } = useMessages();
  const formats = useFormats();
  const { result, own, mode, uncertainty } = comparison;
  if (uncertainty === null) return null;
  const isSmoothed = mode === 'smoothed' && numberOf(uncertainty.smoothed) !== undefined;
  return (
    <>
      {isSmoothed && (
        <p className={styles.beside}>
          {words.raw({ value: formats.measured(own.rate, result.definition.unit).text })}
        </p>
      )}
      {uncertainty.stability === 'fragile' && (
        <p className={styles.muted}>
          <Badge tone="warning">{words.stability.fragile.label}</Badge> {words.stability.fragile.explanation}
        </p>
      )}
    </>
  );
}
