import type { ArrowDirection } from '@/cartography';
import { ARROW_SHAPES } from '@/cartography/marker';

interface ArrowProps {
  readonly direction: ArrowDirection;
  readonly heightPx: number;
  /** That of the text when left out. */
  readonly color?: string;
}

/** An arrow as the map draws it. */
export function Arrow({ direction, heightPx, color = 'currentColor' }: ArrowProps) {
  return (
    <svg viewBox="-0.72 -1 1.44 2" height={heightPx} width={0.72 * heightPx} aria-hidden="true">
      <polygon points={ARROW_SHAPES[direction].map((point) => point.join()).join(' ')} fill={color} />
    </svg>
  );
}
