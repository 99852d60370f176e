import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { type TerritorySheetView, useAppState } from '@/state';
import { Disclosure } from '@/ui-kit';
import { MeasuredFigure } from './MeasuredFigure';
import styles from './sheet.module.css';

/** What the territory offers, by category. */
export function OfferSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { values, locale } = language.messages;
  const sheet = sheetWords(locale);
  const { formats } = language;
  const status = useAppState((state) => state.document.settings.perimeter.capacityStatus);
  const establishments = view.offer.reduce((sum, line) => sum + line.establishments, 0);
  return (
    <Disclosure title={sheet.offer} aside={formats.integer(establishments)} defaultExpanded>
      {view.offer.length === 0 ? (
        <p className={styles.muted}>{view.offerObserved ? sheet.noEstablishment : sheet.offerUnknown}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{sheet.category}</th>
              <th scope="col" className={styles.number}>
                {sheet.establishmentCountShort}
              </th>
              <th scope="col" className={styles.number}>
                {values.capacityStatuses[status]}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.offer.map(({ category, establishments: count, places }) => (
              <tr key={category.code}>
                <th scope="row">
                  <abbr title={category.officialName}>{category.shortName}</abbr>
                </th>
                <td className={styles.number}>{formats.integer(count)}</td>
                <td className={styles.number}>
                  <MeasuredFigure value={places} unit="places" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.muted}>{describeProvenance([view.offerProvenance], language)}</p>
    </Disclosure>
  );
}
