import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { describeSilentNeed, sheetWords } from '@/i18n/sheet';
import type { TerritorySheetView } from '@/state';
import { Disclosure } from '@/ui-kit';
import { MeasuredFigure } from './MeasuredFigure';
import { NeedIntervals } from './NeedIntervals';
import { NeedOverlaps } from './NeedOverlaps';
import styles from './sheet.module.css';

/** People without a solution, one line a source, then what all sources together say at least and at most. */
export function NeedSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { values, layers, locale } = language.messages;
  const sheet = sheetWords(locale);
  const { formats } = language;
  const isSilent = view.needs.every(({ count }) => count.status === 'missing');
  return (
    <Disclosure title={sheet.need} defaultExpanded>
      {isSilent ? (
        <p className={styles.muted}>{describeSilentNeed(view, language.messages)}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{sheet.source}</th>
              <th scope="col">{layers.needPublic}</th>
              <th scope="col" className={styles.number}>
                {sheet.people}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.needs.map(({ source, public: group, count, referenceDate, isSumOfAges }) => (
              <tr key={`${source} ${group}`}>
                <th scope="row">
                  {source}
                  {referenceDate !== null && (
                    <span className={styles.date}> {formats.date(referenceDate)}</span>
                  )}
                </th>
                <td>
                  {values.publicsShort[group]}
                  {isSumOfAges && <span className={styles.date}> {sheet.sumOfAges}</span>}
                </td>
                <td className={styles.number}>
                  <MeasuredFigure value={count} unit="people" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.muted}>{layers.needSourceNote}</p>
      <NeedIntervals view={view} />
      <NeedOverlaps />
      <p className={styles.muted}>{describeProvenance([view.needProvenance], language)}</p>
    </Disclosure>
  );
}
