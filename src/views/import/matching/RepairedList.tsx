import type { RepairedGroup } from '@/ingest/territory-match';
import { Button, Disclosure } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import { groupRows, groupText, territoryText } from './describe-match';
import { type MatchingDraft, withTakenBack } from './matching-draft';
import styles from './matching.module.css';

interface RepairedListProps {
  readonly groups: readonly RepairedGroup[];
  readonly draft: MatchingDraft;
  readonly onChange: (draft: MatchingDraft) => void;
}

const SHOWN = 200;

/** The texts that were matched though not written as the directory writes them; what the user chose can be taken back. */
export function RepairedList({ groups, draft, onChange }: RepairedListProps) {
  const { matching: words } = useMappingWords();
  if (groups.length === 0) return null;
  return (
    <Disclosure title={words.repaired({ count: groups.length })} headingLevel={4}>
      <ul className={styles.lines}>
        {groups.slice(0, SHOWN).map((group) => {
          const text = groupText(group, words);
          const isTakenBack = draft.takenBack.has(group.repairKey);
          return (
            <li key={group.repairKey} className={styles.line}>
              <span data-struck={isTakenBack || undefined}>
                {words.becomes({ from: text, to: territoryText(group.territory, words) })}
              </span>
              <span className={styles.muted}>
                {words.repairedBy[group.by]} · {groupRows(group, words)}
              </span>
              {group.by === 'confirmed' && (
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => onChange(withTakenBack(draft, group.repairKey, !isTakenBack))}
                >
                  {`${isTakenBack ? words.keep : words.undo} `}
                  <span className="visually-hidden">{text}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
