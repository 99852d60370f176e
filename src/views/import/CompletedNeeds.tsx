import type { NeedChanges } from '@/state';
import { Notice } from '@/ui-kit';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

/** What needs that complete those of the dossier do to them, in counts. */
export function CompletedNeeds({ changes: { held, account } }: { readonly changes: NeedChanges }) {
  const { needs: words, review } = useImportWords().import;
  const { added, replaced, kept, unnamed, leftBlank, lessFine, leftOut } = account;
  const list = [
    words.added({ count: added }),
    words.replaced({ count: replaced }),
    words.kept({ count: kept }),
  ].join(', ');
  const notes = [
    leftBlank > 0 && words.leftBlank({ count: leftBlank }),
    lessFine > 0 && words.lessFine({ count: lessFine }),
    leftOut > 0 && words.leftOut({ count: leftOut }),
  ].filter((note) => note !== false);
  return (
    <li>
      {words.completes({ dataset: review.datasets.need, name: held.name, list })}
      <p className={styles.muted}>{[words.unit, ...notes].join(' ')}</p>
      {unnamed > 0 && <Notice tone="warning">{words.unnamed({ count: unnamed })}</Notice>}
    </li>
  );
}
