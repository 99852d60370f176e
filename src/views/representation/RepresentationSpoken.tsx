import { useAppState } from '@/state';
import { ChangeSpoken } from '../evolution-map';
import { PairSpoken } from '../need-and-offer';

interface RepresentationSpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function RepresentationSpoken(props: RepresentationSpokenProps) {
  const pair = useAppState((state, { select }) => select.paintedPair(state.document));
  return pair === null ? <ChangeSpoken {...props} /> : <PairSpoken pair={pair} {...props} />;
}
