import { OFFER_STAGES } from '@/domain/offer';
import { perimeterOfFilter, useAppState, useCommands } from '@/state';
import { Button, Checkbox, Disclosure } from '@/ui-kit';
import { PerimeterButton } from '../perimeter';
import { FacetSearch } from './FacetSearch';
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
