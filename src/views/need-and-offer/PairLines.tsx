import type { NeedAndOffer } from '@/state';
import styles from './need-and-offer.module.css';
import { usePairAt } from './use-pair-at';

interface PairLinesProps {
  readonly pair: NeedAndOffer;
  readonly code: string;
}

/** What a territory has on a map of need and offer: its cell in words, then both figures. */
export function PairLines({ pair, code }: PairLinesProps) {
  const { cell, sides } = usePairAt(pair, code);
  return (
    <div className={styles.sides}>
      {cell !== null && (
        <p>
          <strong>{cell}</strong>
        </p>
      )}
      {sides.map(({ side, text }) => (
        <p key={side}>{text}</p>
      ))}
    </div>
  );
}
