import { useMemo } from 'react';
import { innerLimits } from '@/cartography';
import { buildHistogram } from '@/cartography/class-advice';
import { type ColorVision, simulateVision } from '@/cartography/color-vision';
import { classWords } from '@/i18n/classes';
import { useFormats, useMessages } from '@/i18n/react';
import { LimitSlider } from '@/ui-kit/slider';
import styles from './class-editor.module.css';
import { histogramPieces } from './histogram-pieces';
import { sliderRange } from './slider-range';
import type { ClassDraft } from './use-class-draft';

const HEIGHT = 96;

interface ClassHistogramProps {
  readonly draft: ClassDraft;
  readonly vision: ColorVision;
}

/** The values in bars, coloured by class, and the limits to move over them. */
export function ClassHistogram({ draft, vision }: ClassHistogramProps) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  const { values, breaks, classes } = draft;
  const histogram = useMemo(() => buildHistogram(values), [values]);
  const range = sliderRange(breaks.bounds);
  const limits = innerLimits(breaks);
  const print = (value: number) => formats.decimal(value, range.decimals);
  return (
    <div>
      <LimitSlider
        label={words.histogram}
        limits={limits}
        nameOf={(rank) => words.limit({ rank: rank + 1, count: limits.length })}
        range={range}
        print={print}
        onMove={draft.move}
        onRelease={draft.take}
      >
        <svg
          className={styles.histogram}
          viewBox={`${range.lowest} 0 ${range.highest - range.lowest} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.histogramDescription({
            count: values.length,
            lowest: print(histogram.lowest),
            highest: print(histogram.highest),
          })}
        >
          {histogramPieces(histogram, classes).map(({ from, to, height, color }) => (
            <rect
              key={from}
              x={from}
              y={(1 - height) * HEIGHT}
              width={to - from}
              height={height * HEIGHT}
              fill={simulateVision(color, vision)}
            />
          ))}
        </svg>
      </LimitSlider>
      <p className={styles.ends} aria-hidden="true">
        <span>{print(range.lowest)}</span>
        <span>{print(range.highest)}</span>
      </p>
      <p className={styles.note}>{words.histogramHelp}</p>
    </div>
  );
}
