import { describeProvenance, peerRuleText } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { tableWords } from '@/i18n/table';
import type { TerritorySheetView } from '@/state';
import { Disclosure } from '@/ui-kit';
import styles from './sheet.module.css';

/** The comparable territories with the rule that chose them, and the user's own set. */
export function ComparedSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { messages, formats } = language;
  const { comparison, locale } = messages;
  const sheet = sheetWords(locale);
  const { comparing } = sheet;
  const { peers, rule, customSet, peersProvenance } = view.compared;
  return (
    <Disclosure title={comparing.peersTitle} aside={formats.integer(peers.length)}>
      {peers.length === 0 ? (
        <p className={styles.muted}>{comparing.noPeers}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{tableWords(messages.locale).columns.name}</th>
              <th scope="col" className={styles.number}>
                {comparing.distance}
              </th>
            </tr>
          </thead>
          <tbody>
            {peers.map(({ territory, distance }) => (
              <tr key={territory.code}>
                <th scope="row">{sheet.nameWithCode({ name: territory.name, code: territory.code })}</th>
                <td className={styles.number}>{formats.decimal(distance, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.muted}>{peerRuleText(rule, messages)}</p>
      <p className={styles.muted}>{comparing.distanceNote}</p>
      <p className={styles.muted}>{comparison.onlyShown}</p>
      {customSet !== null && (
        <p className={styles.muted}>
          {comparison.setLine({ name: customSet.name, codes: customSet.codes.join(', ') })}
        </p>
      )}
      <p className={styles.muted}>{describeProvenance(peersProvenance, language)}</p>
    </Disclosure>
  );
}
