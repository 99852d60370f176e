import { lazy, Suspense } from 'react';
import { useAppState } from '@/state';
import { MapLegend } from './MapLegend';

const SwipeLegends = lazy(async () => ({ default: (await import('../swipe')).SwipeLegends }));

/** The legend of what is on screen: that of each map while two are swiped. */
export function Legend() {
  const isSwiping = useAppState(({ document }) => document.settings.swipe !== null);
  if (!isSwiping) return <MapLegend />;
  return (
    <Suspense fallback={<MapLegend />}>
      <SwipeLegends />
    </Suspense>
  );
}
