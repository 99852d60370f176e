import { type PointerEvent, type ReactNode, useId } from 'react';
import {
  type ChartDrawing,
  type ChartMap,
  type ChartMark,
  type ChartSign,
  linePath,
  signPath,
} from '@/export';
import type { TerritoryCursor } from '../use-territory-cursor';
import styles from './chart.module.css';
import { MapMark, MapOutline } from './MapMark';
import { type ChartBrush, cornerOf, useBrush } from './use-brush';

interface ChartFigureProps {
  readonly drawing: ChartDrawing;
  readonly title: string;
  /** Says the chart to who does not see it. */
  readonly description: string;
  readonly cursor?: TerritoryCursor;
  /** What a rectangle drawn over the chart does; without it, none is drawn. */
  readonly brush?: ChartBrush;
  /** Stands over the chart, placed in its pixels. */
  readonly children?: ReactNode;
}

/** How near the pointer must be to a sign to be on it, in pixels. */
const REACH = 18;

function signUnder(
  { drawing }: Pick<ChartFigureProps, 'drawing'>,
  event: PointerEvent<HTMLElement>,
): ChartSign | null {
  const { x, y } = cornerOf(event);
  let found: { readonly sign: ChartSign; readonly distance: number } | null = null;
  for (const sign of signsOf(drawing)) {
    const distance = Math.hypot(sign.x - x, sign.y - y);
    if (distance <= (found?.distance ?? REACH)) found = { sign, distance };
  }
  return found?.sign ?? null;
}

/** The territory of a small map under the pointer. */
function areaUnder({ target }: PointerEvent<HTMLElement>): string | null {
  return target instanceof SVGElement ? (target.dataset['code'] ?? null) : null;
}

/** What stands over the chart and is pressed acts by itself. */
function isOnButton({ target }: PointerEvent<HTMLElement>): boolean {
  return target instanceof HTMLButtonElement;
}

function mapsOf({ marks }: ChartDrawing): readonly ChartMap[] {
  return marks.filter((mark) => mark.kind === 'map');
}

function signsOf({ marks }: ChartDrawing): readonly ChartSign[] {
  return marks.filter((mark) => mark.kind === 'sign');
}

/** A chart on the screen. Its signs follow the pointer of the map, and the map follows theirs. */
export function ChartFigure(props: ChartFigureProps) {
  const { drawing, title, description, cursor, brush, children } = props;
  const id = useId();
  const { width, height, marks } = drawing;
  const gesture = useBrush(drawing, brush, cursor);
  const grouped = brush === undefined ? undefined : cursor?.groupCodes;
  const pointed = (code: string | null | undefined) => signsOf(drawing).filter((sign) => sign.code === code);
  return (
    <div
      role="presentation"
      className={styles.frame}
      data-brushes={grouped !== undefined && (brush?.hasTouch === true ? 'touch' : true)}
      onPointerDown={gesture.start}
      onPointerMove={(event) => {
        gesture.move(event);
        cursor?.hover(signUnder({ drawing }, event)?.code ?? areaUnder(event));
      }}
      onPointerLeave={() => cursor?.hover(null)}
      onPointerCancel={gesture.cancel}
      onPointerUp={(event) => {
        if (gesture.end(event) || isOnButton(event)) return;
        const code = signUnder({ drawing }, event)?.code ?? areaUnder(event);
        if (code === null) return;
        if (event.ctrlKey || event.metaKey) cursor?.group([code], 'toggle');
        else cursor?.select(code);
      }}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        className={styles.chart}
        data-has-group={grouped !== undefined && grouped.size > 0}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {marks.map((mark, rank) => (
          <Mark key={rank} mark={mark} grouped={grouped} />
        ))}
        {mapsOf(drawing).map((map, rank) => (
          <MapOutline
            key={rank}
            map={map}
            selectedCode={cursor?.selectedCode ?? null}
            groupCodes={cursor?.groupCodes}
            hoveredCode={cursor?.hoveredCode ?? null}
          />
        ))}
        {pointed(cursor?.selectedCode).map((sign) => (
          <circle key={`${sign.x} ${sign.y}`} cx={sign.x} cy={sign.y} r={9} className={styles.selected} />
        ))}
        {pointed(cursor?.hoveredCode).map((sign) => (
          <Pointed key={`${sign.x} ${sign.y}`} sign={sign} width={width} />
        ))}
        {gesture.rectangle !== null && <rect {...gesture.rectangle} className={styles.rectangle} />}
      </svg>
      {children}
    </div>
  );
}

interface MarkProps {
  readonly mark: ChartMark;
  readonly grouped: ReadonlySet<string> | undefined;
}

function Mark({ mark, grouped }: MarkProps) {
  switch (mark.kind) {
    case 'line':
      return <path d={linePath(mark.points)} className={styles.line} data-ink={mark.ink} />;
    case 'sign':
      return (
        <path
          d={signPath(mark)}
          className={styles.sign}
          data-ink={mark.ink}
          data-shape={mark.shape}
          data-grouped={grouped?.has(mark.code)}
        />
      );
    case 'box': {
      const { x, y, width, height, ink, isTint, color, isGrouped } = mark;
      const place = { x, y, width, height, ...(color === undefined ? {} : { style: { fill: color } }) };
      const look = color === undefined ? styles.box : styles.bar;
      return <rect {...place} className={look} data-ink={ink} data-tint={isTint} data-grouped={isGrouped} />;
    }
    case 'map':
      return <MapMark map={mark} />;
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
