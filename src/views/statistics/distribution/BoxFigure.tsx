import { EmptyState } from '@/ui-kit';
import { ChartFigure } from '../chart/ChartFigure';
import { useBoxSize } from '../use-box-size';
import type { TerritoryCursor } from '../use-territory-cursor';
import styles from './distribution.module.css';
import { describeDistribution } from './distribution-content';
import { boxesOf, type DistributionSubject } from './distribution-subject';
import { drawBoxes } from './draw-boxes';

const FIRST_SIZE = { width: 420, height: 400 };

interface BoxFigureProps {
  readonly from: DistributionSubject;
  readonly cursor: TerritoryCursor;
}

/** The box plots of the régions; at the level of régions, why there are none. */
export function BoxFigure({ from, cursor }: BoxFigureProps) {
  const [box, size] = useBoxSize(FIRST_SIZE);
  const { words } = from;
  const chart = boxesOf(from);
  if (chart === null) {
    return (
      <EmptyState icon="info" title={words.noBoxes.title}>
        {words.noBoxes.advice}
      </EmptyState>
    );
  }
  return (
    <div ref={box} className={styles.boxes}>
      <ChartFigure
        drawing={drawBoxes({ ...chart, width: size.width })}
        title={words.boxes}
        description={describeDistribution(from)}
        cursor={cursor}
        brush={{}}
      />
    </div>
  );
}
