import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import type { TerritorySheetView } from '@/state';
import { Disclosure } from '@/ui-kit';
import styles from './sheet.module.css';

/** People helped, as context: not a need. */
export function SocialAidSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { sheet, values } = language.messages;
  const { formats } = language;
  return (
    <Disclosure title={sheet.socialAid}>
      <table className={styles.table}>
        <tbody>
          {view.socialAid.map(({ measure, year, count }) => {
            const written = formats.measured(count, 'people');
            return (
              <tr key={measure}>
                <th scope="row">
                  {values.socialAid[measure]} <span className={styles.date}>{String(year)}</span>
                </th>
                <td className={styles.number}>
                  <span aria-hidden="true">{written.text}</span>
                  <span className="visually-hidden">{written.spoken}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.muted}>
        {describeProvenance(
          view.socialAid.map(({ provenance }) => provenance),
          language,
        )}
      </p>
    </Disclosure>
  );
}
