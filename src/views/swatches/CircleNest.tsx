import type { LegendCircle } from '@/cartography';
import styles from './swatches.module.css';

interface CircleNestProps {
  readonly circles: readonly LegendCircle[];
  /** Text of each circle. */
  readonly labels: readonly string[];
  readonly fill: string;
  readonly edge: string;
}

const LABEL_WIDTH = 80;
const LINE = 14;

/** Circles standing on one point, each with its value. */
export function CircleNest({ circles, labels, fill, edge }: CircleNestProps) {
  const largest = Math.max(...circles.map((circle) => circle.radiusPx), 0);
  const height = Math.max(2 * largest, circles.length * LINE) + 2;
  const width = 2 * largest + LABEL_WIDTH;
  const ranked = circles
    .map((circle, rank) => ({ ...circle, label: labels[rank] ?? '' }))
    .sort((left, right) => right.radiusPx - left.radiusPx);
  return (
    <svg
      className={styles.nest}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {ranked.map(({ radiusPx, label }, rank) => {
        const top = height - 1 - 2 * radiusPx;
        const textY = Math.max(top, rank * LINE) + LINE / 2;
        return (
          <g key={radiusPx}>
            <circle
              cx={largest + 1}
              cy={height - 1 - radiusPx}
              r={radiusPx}
              fill={fill}
              fillOpacity="0.35"
              stroke={edge}
            />
            <path d={`M${largest + 1} ${top}L${2 * largest + 8} ${textY}`} className={styles.leader} />
            <text x={2 * largest + 12} y={textY + 4} className={styles.circleLabel}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
