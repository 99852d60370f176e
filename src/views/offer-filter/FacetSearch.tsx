import { useDeferredValue, useMemo, useState } from 'react';
import { foldText } from '@/lib';
import { useAppState } from '@/state';
import { ComboBox } from '@/ui-kit';
import { type Facet, offeredChoices } from './filter-choices';
import { useOfferFilter } from './use-offer-filter';

const MOST_FOUND = 12;

/** Finds a category, a public or a managing body of the offer by its name. */
export function FacetSearch() {
  const { words, toggle } = useOfferFilter();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const all = useAppState((state, { select }) => select.shownOffer(state.document).all);
  const choices = useMemo(
    () => offeredChoices(all, words).map((choice) => ({ ...choice, folded: foldText(choice.label) })),
    [all, words],
  );
  const parts = foldText(wanted)
    .split(' ')
    .filter((part) => part !== '');
  const found = choices
    .filter(({ folded }) => parts.every((part) => folded.includes(part)))
    .slice(0, MOST_FOUND);
  return (
    <ComboBox
      label={words.find}
      placeholder={words.find}
      compact
      inputValue={query}
      onInputChange={setQuery}
      options={found.map(({ facet, value, label, count }) => ({
        id: `${facet} ${value}`,
        label,
        description: words.optionCount({ count }),
      }))}
      onChoose={(id) => {
        const cut = id.indexOf(' ');
        toggle({ facet: id.slice(0, cut) as Facet, value: id.slice(cut + 1) });
      }}
      emptyText={words.nothingFound}
    />
  );
}
