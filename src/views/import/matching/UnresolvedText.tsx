import type { TerritoryRef, UnresolvedGroup } from '@/ingest/territory-match';
import { RadioGroup } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import { candidateNote, groupRows, groupText, territoryText } from './describe-match';
import styles from './matching.module.css';
import { OtherTerritory } from './OtherTerritory';
import { usePlaceText } from './use-place-text';
import type { TerritoryList } from './use-territory-list';

interface UnresolvedTextProps {
  readonly group: UnresolvedGroup;
  /** The territory the user gave it. */
  readonly given: TerritoryRef | null;
  readonly list: TerritoryList;
  readonly onGive: (territory: TerritoryRef | null) => void;
}

const ASIDE = 'aside';

/** A text with no sure territory: its rows, what it may be, any other territory, or left aside. */
export function UnresolvedText({ group, given, list, onGive }: UnresolvedTextProps) {
  const { matching: words } = useMappingWords();
  const placeText = usePlaceText();
  const text = groupText(group, words);
  const proposed = group.candidates.map((candidate) => candidate.territory);
  const isOther = given !== null && !proposed.some((territory) => idOf(territory) === idOf(given));
  const offered = isOther ? [...proposed, given] : proposed;
  return (
    <li className={styles.text} data-decided={given !== null || undefined}>
      <div className={styles.what}>
        <strong className={styles.name}>{text}</strong>
        <span className={styles.muted}>{groupRows(group, words)}</span>
        <span className={styles.muted}>{words.issues[group.issue]}</span>
      </div>
      <div className={styles.choice}>
        <RadioGroup
          label={words.choice({ text })}
          value={given === null ? ASIDE : idOf(given)}
          options={[
            ...group.candidates.map((candidate) => ({
              id: idOf(candidate.territory),
              label: territoryText(candidate.territory, words),
              description: candidateNote({ candidate, place: placeText(candidate.territory) }, words),
            })),
            ...(isOther
              ? [{ id: idOf(given), label: territoryText(given, words), description: words.chosen }]
              : []),
            { id: ASIDE, label: words.leaveAside, description: words.leaveAsideNote },
          ]}
          onChange={(id) => onGive(offered.find((territory) => idOf(territory) === id) ?? null)}
        />
        <OtherTerritory text={text} list={list} onChoose={onGive} />
      </div>
    </li>
  );
}

function idOf({ level, code }: TerritoryRef): string {
  return `${level} ${code}`;
}
