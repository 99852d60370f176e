import { useAppState } from '@/state';
import { DotLines } from '../dots';
import { ChangeLines } from '../evolution-map';
import { PairLines } from '../need-and-offer';

/** What a territory has on a map that is not the classes of one indicator. */
export function RepresentationLines({ code }: { readonly code: string }) {
  const pair = useAppState((state, { select }) => select.paintedPair(state.document));
  const isOfDots = useAppState((state) => state.document.settings.fillBy === 'dots');
  if (isOfDots) return <DotLines code={code} />;
  return pair === null ? <ChangeLines code={code} /> : <PairLines pair={pair} code={code} />;
}
