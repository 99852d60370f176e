import { categoryOf, filterOffer, isFiltering } from '@/domain/offer';
import { useLanguage } from '@/i18n/react';
import { type TerritorySheetView, useCommands } from '@/state';
import { Button, Disclosure } from '@/ui-kit';
import { placesAt } from './establishment-rows';
import styles from './offer-filter.module.css';
import { useOfferFilter } from './use-offer-filter';

/** A sheet lists this many; the table lists all. */
const MOST_LISTED = 40;

/** The establishments of a territory that the filter lets through: each opens its own sheet. */
export function EstablishmentList({ view }: { readonly view: TerritorySheetView }) {
  const { words, filter, clear } = useOfferFilter();
  const language = useLanguage();
  const commands = useCommands();
  const kept = filterOffer(view.establishments, filter);
  const total = view.establishments.length;
  if (total === 0) return null;
  return (
    <Disclosure
      title={words.listTitle}
      aside={language.formats.integer(kept.length)}
      defaultExpanded={isFiltering(filter)}
    >
      {isFiltering(filter) && (
        <div className={styles.chips}>
          <p className={styles.count}>{words.kept({ shown: kept.length, total })}</p>
          <Button variant="quiet" size="small" onPress={clear}>
            {words.clear}
          </Button>
        </div>
      )}
      <ul className={styles.establishments}>
        {kept.slice(0, MOST_LISTED).map((establishment) => {
          const { finessEt, name, categoryCode, managerName } = establishment;
          return (
            <li key={finessEt}>
              <Button variant="quiet" size="small" onPress={() => commands.selectEstablishment(finessEt)}>
                {name}
              </Button>
              <p className={styles.note}>
                {words.line({
                  category: categoryOf(categoryCode)?.shortName ?? categoryCode,
                  places:
                    categoryOf(categoryCode)?.counting === 'caseload'
                      ? words.caseload
                      : language.formats.measured(placesAt(establishment, 'installed'), 'places').spoken,
                  manager: managerName ?? words.unknownManager,
                })}
              </p>
            </li>
          );
        })}
      </ul>
      {kept.length > MOST_LISTED && (
        <p className={styles.note}>{words.more({ count: kept.length - MOST_LISTED })}</p>
      )}
    </Disclosure>
  );
}
