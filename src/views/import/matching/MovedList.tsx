import type { MovedGroup } from '@/ingest/territory-match';
import { useFormats } from '@/i18n/react';
import { Disclosure } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import { groupRows, groupText } from './describe-match';
import styles from './matching.module.css';

const SHOWN = 200;

/** Former codes, and the territories of today their rows were carried to. */
export function MovedList({ groups }: { readonly groups: readonly MovedGroup[] }) {
  const { matching: words } = useMappingWords();
  const { percent } = useFormats();
  if (groups.length === 0) return null;
  const targetText = ({ name, code, share }: MovedGroup['move']['targets'][number]) =>
    `${words.candidate({ name, code })}${share === 1 ? '' : ` ${percent(share)}`}`;
  return (
    <Disclosure title={words.moved({ count: groups.length })} headingLevel={4}>
      <ul className={styles.lines}>
        {groups.slice(0, SHOWN).map((group) => (
          <li key={group.repairKey} className={styles.line}>
            <span>
              {words.becomes({
                from: groupText(group, words),
                to: group.move.targets.map(targetText).join(', '),
              })}
            </span>
            <span className={styles.muted}>{groupRows(group, words)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
