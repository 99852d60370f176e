import { useAppState } from '@/state';
import { DotSpoken } from '../dots';
import { ChangeSpoken } from '../evolution-map';
import { PairSpoken } from '../need-and-offer';

interface RepresentationSpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function RepresentationSpoken(props: RepresentationSpokenProps) {
  const pair = useAppState((state, { select }) => select.paintedPair(state.document));
  const isOfDots = useAppState((state) => state.document.settings.fillBy === 'dots');
  if (isOfDots) return <DotSpoken {...props} />;
  return pair === null ? <ChangeSpoken {...props} /> : <PairSpoken pair={pair} {...props} />;
}
