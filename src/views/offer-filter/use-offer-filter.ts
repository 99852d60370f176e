import { NO_OFFER_FILTER, type OfferFilter } from '@/domain/offer';
import { useLocale } from '@/i18n/react';
import { type OfferFilterWords, offerFilterWords } from '@/i18n/offer-filter';
import { useAppState, useCommands } from '@/state';
import { chosenChoices, type FilterChoice, toggled } from './filter-choices';

/** The filter of establishments, as a view reads and changes it. */
interface OfferFilterControl {
  readonly words: OfferFilterWords;
  readonly filter: OfferFilter;
  readonly chosen: readonly FilterChoice[];
  readonly toggle: (choice: Pick<FilterChoice, 'facet' | 'value'>) => void;
  readonly clear: () => void;
  readonly shown: number;
  readonly total: number;
}

/** Gives a view the filter of establishments. */
export function useOfferFilter(): OfferFilterControl {
  const words = offerFilterWords(useLocale());
  const commands = useCommands();
  const filter = useAppState((state) => state.document.settings.offerFilter);
  const { establishments, all } = useAppState((state, { select }) => select.shownOffer(state.document));
  return {
    words,
    filter,
    chosen: chosenChoices(filter, words),
    toggle: (choice) => commands.changeOfferFilter(toggled(filter, choice)),
    clear: () => commands.changeOfferFilter(NO_OFFER_FILTER),
    shown: establishments.length,
    total: all.length,
  };
}
