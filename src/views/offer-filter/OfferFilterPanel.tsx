import { useDeferredValue, useMemo, useState } from 'react';
import { OFFER_STAGES } from '@/domain/offer';
import { foldText } from '@/lib';
import { perimeterOfFilter, useAppState, useCommands } from '@/state';
import { Button, Checkbox, ComboBox, Disclosure } from '@/ui-kit';
import { PerimeterButton } from '../perimeter';
import { type Facet, offeredChoices } from './filter-choices';
import { OfferChips } from './OfferChips';
import styles from './offer-filter.module.css';
import { useOfferFilter } from './use-offer-filter';

const AGES = ['child', 'adult', 'mixed'] as const;

/** Which establishments are shown, and what that does not change. */
export function OfferFilterPanel() {
  const { words, filter, toggle, chosen } = useOfferFilter();
  const facets = [
    {
      facet: 'ages' as const,
      label: words.agesLabel,
      values: AGES.map((id) => ({ id, label: words.ages[id] })),
    },
    {
      facet: 'stages' as const,
      label: words.stagesLabel,
      values: OFFER_STAGES.map((id) => ({ id, label: words.stages[id] })),
    },
  ];
  return (
    <Disclosure
      title={words.title}
      aside={chosen.length === 0 ? '' : String(chosen.length)}
      headingLevel={3}
      isDetail
      defaultExpanded={chosen.length > 0}
    >
      <div className={styles.panel}>
        <OfferChips />
        <FacetSearch />
        {facets.map(({ facet, label, values }) => (
          <fieldset key={facet} className={styles.facet}>
            <legend>{label}</legend>
            {values.map(({ id, label: name }) => (
              <Checkbox
                key={id}
                isSelected={(filter[facet] as readonly string[]).includes(id)}
                onChange={() => toggle({ facet, value: id })}
              >
                {name}
              </Checkbox>
            ))}
          </fieldset>
        ))}
        <p className={styles.note}>{words.difference}</p>
        <CountSelection />
        <PerimeterButton />
      </div>
    </Disclosure>
  );
}

const MOST_FOUND = 12;

/** Finds a category, a public or a managing body of the offer by its name. */
function FacetSearch() {
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

/** Has indicators count what is shown, where a perimeter can say it; says why not elsewhere. */
function CountSelection() {
  const { words, filter, chosen } = useOfferFilter();
  const { countShownOffer } = useCommands();
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  if (chosen.length === 0) return null;
  const counted = perimeterOfFilter(filter, perimeter);
  const isSame = counted !== null && JSON.stringify(counted) === JSON.stringify(perimeter);
  const reason = counted === null ? words.notCountable : isSame ? words.alreadyCounted : undefined;
  return (
    <Button size="small" onPress={countShownOffer} disabledReason={reason}>
      {words.count}
    </Button>
  );
}
