import { type PointerEvent, useId } from 'react';
import { type ChartDrawing, type ChartMark, type ChartSign, linePath, signPath } from '@/export';
import type { TerritoryCursor } from '../use-territory-cursor';
import styles from './chart.module.css';

interface ChartFigureProps {
  readonly drawing: ChartDrawing;
  readonly title: string;
  /** Says the chart to who does not see it. */
  readonly description: string;
  readonly cursor?: TerritoryCursor;
}

/** How near the pointer must be to a sign to be on it, in pixels. */
const REACH = 18;

function signUnder({ drawing }: Pick<ChartFigureProps, 'drawing'>, event: PointerEvent): ChartSign | null {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  let found: { readonly sign: ChartSign; readonly distance: number } | null = null;
  for (const sign of signsOf(drawing)) {
    const distance = Math.hypot(sign.x - x, sign.y - y);
    if (distance <= (found?.distance ?? REACH)) found = { sign, distance };
  }
  return found?.sign ?? null;
}

function signsOf({ marks }: ChartDrawing): readonly ChartSign[] {
  return marks.filter((mark) => mark.kind === 'sign');
}

/** A chart on the screen. Its signs follow the pointer of the map, and the map follows theirs. */
export function ChartFigure({ drawing, title, description, cursor }: ChartFigureProps) {
  const id = useId();
  const { width, height, marks } = drawing;
  const pointed = (code: string | null | undefined) => signsOf(drawing).filter((sign) => sign.code === code);
  return (
    <div
      role="presentation"
      className={styles.frame}
      onPointerMove={(event) => cursor?.hover(signUnder({ drawing }, event)?.code ?? null)}
      onPointerLeave={() => cursor?.hover(null)}
      onPointerUp={(event) => {
        const sign = signUnder({ drawing }, event);
        if (sign !== null) cursor?.select(sign.code);
      }}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        className={styles.chart}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {marks.map((mark, rank) => (
          <Mark key={rank} mark={mark} />
        ))}
        {pointed(cursor?.selectedCode).map((sign) => (
          <circle key={sign.shape} cx={sign.x} cy={sign.y} r={9} className={styles.selected} />
        ))}
        {pointed(cursor?.hoveredCode).map((sign) => (
          <Pointed key={sign.shape} sign={sign} width={width} />
        ))}
      </svg>
    </div>
  );
}

function Mark({ mark }: { readonly mark: ChartMark }) {
  switch (mark.kind) {
    case 'line':
      return <path d={linePath(mark.points)} className={styles.line} data-ink={mark.ink} />;
    case 'sign':
      return <path d={signPath(mark)} className={styles.sign} data-ink={mark.ink} data-shape={mark.shape} />;
    case 'text':
      return (
        <text x={mark.x} y={mark.y} textAnchor={mark.anchor} className={styles.text} data-tone={mark.tone}>
          {mark.text}
        </text>
      );
  }
}

/** The sign pointed at, with what is said of it where there is room. */
function Pointed({ sign, width }: { readonly sign: ChartSign; readonly width: number }) {
  const isRight = sign.x > width / 2;
  return (
    <g>
      <circle cx={sign.x} cy={sign.y} r={8} className={styles.pointed} />
      <text
        x={isRight ? sign.x - 12 : sign.x + 12}
        y={Math.max(14, sign.y - 10)}
        textAnchor={isRight ? 'end' : 'start'}
        className={styles.callout}
      >
        {sign.name}
      </text>
    </g>
  );
}
