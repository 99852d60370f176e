import type { GapSideName } from '@/state';
import { ChartFigure } from '../chart/ChartFigure';
import type { PointedScale } from '../chart/linear-scale';
import styles from '../statistics.module.css';
import { useBoxSize } from '../use-box-size';
import type { TerritoryCursor } from '../use-territory-cursor';
import { drawGaps, type GapChart as Chart } from './draw-gaps';
import { describeGroups } from './gap-content';
import type { GapSubject } from './gap-subject';
import { ThresholdHandle } from './ThresholdHandle';
import { roundedThreshold, writtenThreshold } from './written-threshold';

const FIRST_SIZE = { width: 640, height: 280 };
const LEAST_HEIGHT = 180;

interface GapChartProps {
  readonly subject: GapSubject;
  readonly chart: Omit<Chart, 'width' | 'height' | 'selectedCode' | 'keptCodes'>;
  readonly cursor: TerritoryCursor;
  readonly hasTouch: boolean;
  readonly onMove: (side: GapSideName, value: number) => void;
  readonly onSettle: () => void;
}

/** The territories by need and offer, cut by two thresholds that are moved over them. */
export function GapChart({ subject, chart, cursor, hasTouch, onMove, onSettle }: GapChartProps) {
  const [box, size] = useBoxSize(FIRST_SIZE);
  const { drawing, plot, x, y } = drawGaps({
    ...chart,
    selectedCode: cursor.selectedCode,
    keptCodes: cursor.groupCodes,
    width: size.width,
    height: Math.max(LEAST_HEIGHT, size.height),
  });
  const handle = (side: GapSideName, scale: PointedScale) => {
    const { value } = subject.view[side];
    if (value === null || Number.isNaN(value)) return null;
    const written = writtenThreshold(value, subject.language.formats);
    return (
      <ThresholdHandle
        label={subject.words.threshold.slider[side]}
        value={value}
        tag={written}
        valueText={`${written} ${subject[side].indicator.unit}`}
        scale={scale}
        plot={plot}
        isHorizontal={side === 'need'}
        onMove={(moved) => onMove(side, roundedThreshold(moved))}
        onSettle={onSettle}
      />
    );
  };
  return (
    <div className={styles.chartBox} ref={box}>
      <ChartFigure
        drawing={drawing}
        title={subject.title}
        description={describeGroups(subject)}
        cursor={cursor}
        brush={{ hasTouch }}
      >
        {handle('need', x)}
        {handle('offer', y)}
      </ChartFigure>
    </div>
  );
}
