import { useAppState } from '@/state';
import { CategorySpoken } from '../category';
import { DotSpoken } from '../dots';
import { ChangeSpoken } from '../evolution-map';
import { PairSpoken } from '../need-and-offer';
import { QuadrantSpoken } from '../quadrants';

interface RepresentationSpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function RepresentationSpoken(props: RepresentationSpokenProps) {
  const fillBy = useAppState((state) => state.document.settings.fillBy);
  const pair = useAppState((state, { select }) => select.paintedPair(state.document));
  if (fillBy === 'dots') return <DotSpoken {...props} />;
  if (fillBy === 'category') return <CategorySpoken {...props} />;
  if (fillBy === 'quadrants') return <QuadrantSpoken {...props} />;
  return pair === null ? <ChangeSpoken {...props} /> : <PairSpoken pair={pair} {...props} />;
}
