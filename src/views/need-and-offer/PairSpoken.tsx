import { useMessages } from '@/i18n/react';
import type { NeedAndOffer } from '@/state';
import { usePairAt } from './use-pair-at';

interface PairSpokenProps {
  readonly pair: NeedAndOffer;
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function PairSpoken({ pair, code, name }: PairSpokenProps) {
  const { app } = useMessages();
  const { cell, sides } = usePairAt(pair, code);
  const value = [...(cell === null ? [] : [cell]), ...sides.map(({ spoken }) => spoken)].join('. ');
  return <>{app.map.focused({ name, value })}</>;
}
