import { type LegendCircle, symbolEdgePx } from '@/cartography';
import styles from './swatches.module.css';

interface CircleNestProps {
  readonly circles: readonly LegendCircle[];
  /** Text of each circle. */
  readonly labels: readonly string[];
  readonly fill: string;
  readonly edge: string;
}

const LABEL_WIDTH = 80;
const LINE = 15;

interface PlacedCircle extends LegendCircle {
  readonly label: string;
  readonly top: number;
  /** Middle of the label's line, under that of the circle above it. */
  readonly labelY: number;
}

function placeCircles(
  circles: readonly LegendCircle[],
  labels: readonly string[],
  base: number,
): readonly PlacedCircle[] {
  const ranked = circles
    .map((circle, rank) => ({ ...circle, label: labels[rank] ?? '' }))
    .sort((left, right) => right.radiusPx - left.radiusPx);
  const placed: PlacedCircle[] = [];
  for (const circle of ranked) {
    const top = base - 2 * circle.radiusPx;
    const above = placed.at(-1)?.labelY ?? Number.NEGATIVE_INFINITY;
    placed.push({ ...circle, top, labelY: Math.max(top, LINE / 2, above + LINE) });
  }
  return placed;
}

/** Circles standing on one point, each with its value. */
export function CircleNest({ circles, labels, fill, edge }: CircleNestProps) {
  const largest = Math.max(...circles.map((circle) => circle.radiusPx), 0);
  const base = 2 * largest + 1;
  const placed = placeCircles(circles, labels, base);
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
      {placed.map(({ radiusPx, label, top, labelY }) => (
        <g key={radiusPx}>
          <circle
            cx={largest + 1}
            cy={base - radiusPx}
            r={radiusPx}
            fill={fill}
            fillOpacity="0.35"
            stroke={edge}
            strokeWidth={symbolEdgePx(radiusPx)}
          />
          <path d={`M${largest + 1} ${top}L${2 * largest + 8} ${labelY}`} className={styles.leader} />
          <text x={2 * largest + 12} y={labelY + 4} className={styles.circleLabel}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
