import { useAppState } from '@/state';
import { CategoryLines } from '../category';
import { DotLines } from '../dots';
import { ChangeLines } from '../evolution-map';
import { PairLines } from '../need-and-offer';
import { QuadrantLines } from '../quadrants';

/** What a territory has on a map that is not the classes of one indicator. */
export function RepresentationLines({ code }: { readonly code: string }) {
  const fillBy = useAppState((state) => state.document.settings.fillBy);
  const pair = useAppState((state, { select }) => select.paintedPair(state.document));
  if (fillBy === 'dots') return <DotLines code={code} />;
  if (fillBy === 'category') return <CategoryLines code={code} />;
  if (fillBy === 'quadrants') return <QuadrantLines code={code} />;
  return pair === null ? <ChangeLines code={code} /> : <PairLines pair={pair} code={code} />;
}
