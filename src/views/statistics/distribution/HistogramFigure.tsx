import type { MouseEvent } from 'react';
import { ChartFigure } from '../chart/ChartFigure';
import type { BrushRectangle, ChartBrush } from '../chart/use-brush';
import { useBoxSize } from '../use-box-size';
import type { TerritoryCursor } from '../use-territory-cursor';
import styles from './distribution.module.css';
import { describeDistribution } from './distribution-content';
import { type DistributionSubject, histogramOf, rateText } from './distribution-subject';
import { type DrawnHistogram, drawHistogram, type PlacedBin } from './draw-histogram';

const FIRST_SIZE = { width: 420, height: 240 };
const LEAST_HEIGHT = 180;

interface HistogramFigureProps {
  readonly from: DistributionSubject;
  readonly cursor: TerritoryCursor;
}

/** The histogram of the map, whose bars put their territories together. */
export function HistogramFigure({ from, cursor }: HistogramFigureProps) {
  const [box, size] = useBoxSize(FIRST_SIZE);
  const drawn = drawHistogram({
    ...histogramOf(from),
    width: size.width,
    height: Math.max(LEAST_HEIGHT, size.height),
    groupCodes: cursor.groupCodes,
  });
  const brush: ChartBrush = {
    codesIn: (rectangle) => drawn.places.filter((place) => meets(place, rectangle)).flatMap(codesOf),
  };
  return (
    <div ref={box} className={styles.histogram}>
      <ChartFigure
        drawing={drawn.drawing}
        title={from.words.histogram}
        description={describeDistribution(from)}
        cursor={cursor}
        brush={brush}
      >
        {drawn.places.map((place) => (
          <BarButton key={place.bin.lower} place={place} plot={drawn.plot} from={from} cursor={cursor} />
        ))}
      </ChartFigure>
    </div>
  );
}

interface BarButtonProps extends HistogramFigureProps {
  readonly place: PlacedBin;
  readonly plot: DrawnHistogram['plot'];
}

/** A bar as a button, over its whole height: a low one is pressed as easily as a high one. */
function BarButton({ place, plot, from, cursor }: BarButtonProps) {
  const { bin, left, right } = place;
  const codes = codesOf(place);
  if (codes.length === 0) return null;
  const isTogether = codes.every((code) => cursor.groupCodes.has(code));
  const label = from.words.bin({
    from: rateText(from, bin.lower),
    to: rateText(from, bin.upper),
    count: codes.length,
  });
  const press = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (isTogether) cursor.group([...cursor.groupCodes].filter((code) => !codes.includes(code)));
    else cursor.group(codes, ctrlKey || metaKey || shiftKey ? 'add' : 'replace');
  };
  return (
    <button
      type="button"
      className={styles.bar}
      aria-label={label}
      title={label}
      aria-pressed={isTogether}
      style={{ left, width: right - left, top: plot.top, height: plot.bottom - plot.top }}
      onClick={press}
    />
  );
}

function codesOf({ bin }: PlacedBin): readonly string[] {
  return bin.members.map(({ code }) => code);
}

function meets({ left, right }: PlacedBin, { x, width }: BrushRectangle): boolean {
  return left < x + width && right > x;
}
