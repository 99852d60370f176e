import { numberOf } from '@/domain/measure';
import { useFormats, useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { LevelUncertainty } from '@/indicators';
import type { FigureComparison } from '@/state';
import { Badge } from '@/ui-kit';
import styles from './sheet.module.css';

/** What stands beside a rate: its interval, the raw rate when it is smoothed, and whether it is fragile whatever the mode. */
export function UncertaintyLines({ comparison }: { readonly comparison: FigureComparison }) {
  const { locale, uncertainty: words } = useMessages();
  const formats = useFormats();
  const { result, own, mode, uncertainty, method } = comparison;
  if (uncertainty === null || method === null) return null;
  const isSmoothed = mode === 'smoothed' && numberOf(uncertainty.smoothed) !== undefined;
  const [value, lower, upper] = [own.rate, uncertainty.lower, uncertainty.upper].map(numberOf);
  return (
    <>
      {mode === 'raw' && value !== undefined && lower !== undefined && upper !== undefined && (
        <p className={styles.muted}>
          {words.modes.interval.label} {formats.interval({ value, lower, upper }).interval}
        </p>
      )}
      {isSmoothed && (
        <p className={styles.beside}>
          {words.raw({ value: formats.measured(own.rate, result.definition.unit).text })}
        </p>
      )}
      {isSmoothed && isIsolated(method, own.territory.code) && (
        <p className={styles.muted}>{sheetWords(locale).uncertainty.isolatedMark}</p>
      )}
      {uncertainty.stability === 'fragile' && (
        <p className={styles.muted}>
          <Badge tone="warning">{words.stability.fragile.label}</Badge> {words.stability.fragile.explanation}
        </p>
      )}
    </>
  );
}

/** Whether a territory keeps its rate for want of neighbours. */
function isIsolated({ smoothed, smoothing }: LevelUncertainty, code: string): boolean {
  const position = smoothed.index.positionOf(code);
  return position !== undefined && (smoothing?.isolated.includes(position) ?? false);
}
