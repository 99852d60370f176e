import { useMessages } from '@/i18n/react';
import { Button } from '@/ui-kit';
import type { FileCardModel } from './file-cards';
import styles from './import.module.css';

interface FileTerritoriesProps {
  readonly card: FileCardModel;
  readonly onTerritories: () => void;
}

/** How the rows of a table met the territories, and the way to match those that did not. */
export function FileTerritories({ card: { matches, survey }, onTerritories }: FileTerritoriesProps) {
  const { mapping: words } = useMessages().import;
  if (matches === null || survey === null || survey.mapping === null || matches.rows === 0) return null;
  const left = matches.rows - matches.resolvedRows;
  return (
    <div className={styles.reading}>
      <p className={styles.readingText}>{left > 0 ? words.unresolved({ count: left }) : words.resolved}</p>
      <Button size="small" icon="map-pin" onPress={onTerritories}>
        {left > 0 ? words.match : words.seeMatches}
      </Button>
    </div>
  );
}
