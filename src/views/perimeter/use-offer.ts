import { useMemo } from 'react';
import { MISSING, type MeasuredValue, numberOf } from '@/domain/measure';
import type { CapacityStatus, CategoryCode } from '@/domain/offer';
import { computePlacesByCategory } from '@/indicators';
import { useAppState, useAppStore } from '@/state';

/** What the data of the dossier holds in some categories, over the whole of France. */
interface CountedOffer {
  readonly establishments: number;
  /** Missing when no establishment of them records any. */
  readonly places: MeasuredValue;
}

/** Counts establishments and places of categories over the whole of France. */
export type OfferCounter = (codes: readonly CategoryCode[]) => CountedOffer;

/** Counts the offer of the dossier at a capacity status. */
export function useOffer(status: CapacityStatus): OfferCounter {
  const { embedded } = useAppStore();
  const offer = useAppState((state, app) => app.select.offer(state.document));
  return useMemo(() => {
    const [france] = computePlacesByCategory(offer, embedded, status).france;
    const byCode = new Map(france?.categories.map((counted) => [counted.categoryCode, counted]));
    return (codes) => {
      const held = codes.flatMap((code) => byCode.get(code) ?? []);
      const places = held.flatMap((counted) => numberOf(counted.places) ?? []);
      return {
        establishments: held.reduce((sum, counted) => sum + counted.establishments, 0),
        places:
          places.length === 0
            ? MISSING
            : { status: 'known', value: places.reduce((sum, count) => sum + count, 0) },
      };
    };
  }, [offer, embedded, status]);
}
