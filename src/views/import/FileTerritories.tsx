import type { CogMoveReport } from '@/ingest/cog';
import { useFormats } from '@/i18n/react';
import { Button } from '@/ui-kit';
import type { FileCardModel } from './file-cards';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

interface FileTerritoriesProps {
  readonly card: FileCardModel;
  readonly onTerritories: () => void;
}

/** How the rows of a table met the territories, and the way to match those that did not. */
export function FileTerritories({ card: { matches, survey }, onTerritories }: FileTerritoriesProps) {
  const { mapping: words } = useImportWords().import;
  if (matches === null || survey === null || survey.mapping === null) return null;
  const { review, moves } = matches;
  if (review.rows === 0) return null;
  const left = review.rows - review.resolvedRows;
  return (
    <div className={styles.reading}>
      <div className={styles.readingText}>
        <p>{left > 0 ? words.unresolved({ count: left }) : words.resolved}</p>
        {moves !== null && moves.rows.moved > 0 && <Moves moves={moves} />}
      </div>
      <Button size="small" icon="map-pin" onPress={onTerritories}>
        {left > 0 ? words.match : words.seeMatches}
      </Button>
    </div>
  );
}

/** How many rows bear a former code, and how much of the population they are about. */
function Moves({ moves: { rows, populationShare } }: { readonly moves: CogMoveReport }) {
  const { mapping: words } = useImportWords().import;
  const { percent } = useFormats();
  const count = rows.moved;
  const isKnown = populationShare.status === 'known' || populationShare.status === 'estimated';
  return (
    <p className={styles.muted}>
      {isKnown
        ? words.movedShare({ count, share: percent(populationShare.value, 1) })
        : words.moved({ count })}
    </p>
  );
}
