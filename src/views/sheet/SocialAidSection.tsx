import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { TerritorySheetView } from '@/state';
import { Disclosure } from '@/ui-kit';
import { MeasuredFigure } from './MeasuredFigure';
import styles from './sheet.module.css';

/** People helped, as context: not a need. */
export function SocialAidSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { values, locale } = language.messages;
  const sheet = sheetWords(locale);
  return (
    <Disclosure title={sheet.socialAid}>
      <table className={styles.table}>
        <tbody>
          {view.socialAid.map(({ measure, year, count, countedWith }) => (
            <tr key={measure}>
              <th scope="row">
                {values.socialAid[measure]}{' '}
                {year !== null && <span className={styles.date}>{String(year)}</span>}
              </th>
              <td className={styles.number}>
                <MeasuredFigure value={count} unit="people" />
                {countedWith !== null && (
                  <span className={styles.muted}> {sheet.countedWith({ region: countedWith.name })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.muted}>
        {describeProvenance(
          view.socialAid.flatMap(({ provenance }) => provenance ?? []),
          language,
        )}
      </p>
    </Disclosure>
  );
}
