import { type LegendCircle, symbolEdgePx } from '@/cartography';
import styles from './swatches.module.css';

interface CircleNestProps {
  /** The largest first. */
  readonly circles: readonly LegendCircle[];
  /** Text of each circle. */
  readonly labels: readonly string[];
  readonly fill: string;
  readonly edge: string;
}

const LABEL_WIDTH = 80;
const LINE = 15;

/** Tops of circles, and middles of the lines of their labels, each under that of the circle above it. */
function placeLabels(circles: readonly LegendCircle[], base: number) {
  let labelY = -LINE / 2;
  return circles.map(({ radiusPx }) => {
    const top = base - 2 * radiusPx;
    labelY = Math.max(top, labelY + LINE);
    return { radiusPx, top, labelY };
  });
}

/** Circles standing on one point, each with its value; one under the other where they are no higher than a line. */
export function CircleNest({ circles, labels, fill, edge }: CircleNestProps) {
  const largest = circles[0]?.radiusPx ?? 0;
  const base = 2 * largest + 1;
  const isNested = base > LINE;
  const placed = placeLabels(circles, base);
  const height = Math.max(base, (placed.at(-1)?.labelY ?? 0) + LINE / 2) + 1;
  const width = 2 * largest + LABEL_WIDTH;
  return (
    <svg
      className={styles.nest}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {placed.map(({ radiusPx, top, labelY }, rank) => (
        <g key={radiusPx}>
          <circle
            cx={largest + 1}
            cy={isNested ? base - radiusPx : labelY}
            r={radiusPx}
            fill={fill}
            fillOpacity="0.35"
            stroke={edge}
            strokeWidth={symbolEdgePx(radiusPx)}
          />
          {isNested && (
            <path d={`M${largest + 1} ${top}L${2 * largest + 8} ${labelY}`} className={styles.leader} />
          )}
          <text x={2 * largest + 12} y={labelY + 4} className={styles.circleLabel}>
            {labels[rank]}
          </text>
        </g>
      ))}
    </svg>
  );
}
