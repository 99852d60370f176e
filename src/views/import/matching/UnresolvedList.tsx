import { useState } from 'react';
import type { MatchReview } from '@/ingest/territory-match';
import { Button, Notice } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import { acceptLikely, likelyLeft, type MatchingDraft, withTerritory } from './matching-draft';
import styles from './matching.module.css';
import { UnresolvedText } from './UnresolvedText';
import type { TerritoryList } from './use-territory-list';

interface UnresolvedListProps {
  readonly review: MatchReview;
  readonly draft: MatchingDraft;
  readonly list: TerritoryList;
  readonly onChange: (draft: MatchingDraft) => void;
}

const SHOWN_AT_FIRST = 20;

/** The texts that name no territory for sure, the most frequent first, each with what it may be. */
export function UnresolvedList({ review, draft, list, onChange }: UnresolvedListProps) {
  const { matching: words } = useMappingWords();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const { unresolved } = review;
  if (unresolved.length === 0) return <Notice tone="success">{words.allResolved}</Notice>;
  const likely = likelyLeft(draft, review).length;
  const hidden = Math.max(unresolved.length - limit, 0);
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h4>{words.unresolved({ count: unresolved.length })}</h4>
        {likely > 0 && (
          <Button icon="check" onPress={() => onChange(acceptLikely(draft, review))}>
            {words.acceptLikely({ count: likely })}
          </Button>
        )}
      </div>
      <ul className={styles.texts}>
        {unresolved.slice(0, limit).map((group) => (
          <UnresolvedText
            key={group.repairKey}
            group={group}
            given={draft.given.get(group.repairKey) ?? null}
            list={list}
            onGive={(territory) => onChange(withTerritory(draft, group.repairKey, territory))}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" variant="quiet" onPress={() => setLimit(limit + SHOWN_AT_FIRST)}>
          {words.more({ count: Math.min(hidden, SHOWN_AT_FIRST) })}
        </Button>
      )}
    </section>
  );
}
