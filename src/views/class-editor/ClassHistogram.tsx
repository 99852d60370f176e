import { useMemo } from 'react';
import { classIndexOf, innerLimits } from '@/cartography';
import { buildHistogram } from '@/cartography/class-advice';
import { type ColorVision, simulateVision } from '@/cartography/color-vision';
import { classWords } from '@/i18n/classes';
import { useFormats, useMessages } from '@/i18n/react';
import { LimitSlider } from '@/ui-kit/slider';
import styles from './class-editor.module.css';
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
  const tallest = Math.max(...histogram.counts);
  const width = (histogram.highest - histogram.lowest) / histogram.counts.length;
  const span = range.highest - range.lowest;
  const place = (value: number) => (span > 0 ? ((value - range.lowest) / span) * 100 : 0);
  const colorAt = (value: number) => {
    const color = classes[classIndexOf(breaks, value) ?? -1]?.color;
    return color === undefined ? 'none' : simulateVision(color, vision);
  };
  return (
    <div>
      <LimitSlider
        label={words.histogram}
        limits={limits}
        nameOf={(rank) => words.limit({ rank: rank + 1, count: limits.length })}
        range={range}
        decimals={range.decimals}
        onMove={draft.move}
        onRelease={draft.take}
      >
        <svg
          className={styles.histogram}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.histogramDescription({
            count: values.length,
            lowest: formats.decimal(histogram.lowest, range.decimals),
            highest: formats.decimal(histogram.highest, range.decimals),
          })}
        >
          {histogram.counts.map((count, rank) => {
            const from = histogram.lowest + rank * width;
            const height = (count / tallest) * HEIGHT;
            return (
              <rect
                key={rank}
                x={place(from)}
                y={HEIGHT - height}
                width={Math.max(0.5, place(from + width) - place(from) - 0.3)}
                height={height}
                fill={colorAt(from + width / 2)}
                className={styles.bar}
              />
            );
          })}
        </svg>
      </LimitSlider>
      <p className={styles.ends} aria-hidden="true">
        <span>{formats.decimal(range.lowest, range.decimals)}</span>
        <span>{formats.decimal(range.highest, range.decimals)}</span>
      </p>
      <p className={styles.note}>{words.histogramHelp}</p>
    </div>
  );
}
