import type { FileKind } from '@/ingest';
import type { FileDecision } from '@/state';
import { Select } from '@/ui-kit';
import type { FileCardModel } from './file-cards';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

interface FileKindChoiceProps {
  readonly card: FileCardModel;
  readonly onDecide: (decision: FileDecision | null) => void;
}

type Choice = Exclude<FileKind, 'unknown' | 'shapefile-part'> | 'ignored' | 'automatic';

const KINDS: readonly Exclude<Choice, 'ignored' | 'automatic'>[] = [
  'need-table',
  'activity-table',
  'coverage-table',
  'establishment-table',
  'territory-table',
  'population-table',
  'cog-crosswalk',
  'contours',
  'finess-structures',
  'finess-activites',
  'finess-csv-structures',
  'finess-csv-equipements',
  'finess-xml-structures',
  'finess-xml-equipements',
];

/** What a file is and why we think so; the user may say otherwise, or leave it aside. */
export function FileKindChoice({ card: { report, status, decision }, onDecide }: FileKindChoiceProps) {
  const { import: words } = useImportWords();
  const { change, chosenKind, unknownTable, unknownTableNote } = words.review;
  const isUnknownTable = status === 'needed' && report.kind === 'unknown';
  const isSaid = decision?.kind !== undefined;
  const whyRecognised = isUnknownTable ? unknownTableNote : words.kindReasons[report.kind];
  const why = isSaid ? chosenKind : whyRecognised;
  const options = [
    ...(isSaid ? [{ id: 'automatic' as const, label: change.automatic }] : []),
    ...KINDS.map((id) => ({ id, label: words.kinds[id] })),
    { id: 'ignored' as const, label: change.ignored },
  ];
  const choose = (choice: Choice) => onDecide(choice === 'automatic' ? null : { kind: choice });
  return (
    <div className={styles.reading}>
      {decision?.kind !== 'ignored' && (
        <p className={styles.readingText}>
          <strong>{isUnknownTable ? unknownTable : words.kinds[report.kind]}</strong>{' '}
          <span className={styles.muted}>{why}</span>
        </p>
      )}
      {report.kind !== 'shapefile-part' && (
        <div className={styles.change}>
          <Select
            label={change.label({ file: report.name })}
            hideLabel
            compact
            placeholder={change.placeholder}
            options={options}
            value={null}
            onChange={choose}
          />
        </div>
      )}
    </div>
  );
}
