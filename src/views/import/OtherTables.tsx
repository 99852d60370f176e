import { useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import type { FileCardModel } from './file-cards';
import styles from './import.module.css';
import { type OtherTable, otherTables } from './other-tables';
import { useImportWords } from './use-import-words';

/** Tables of a file that are not read with it, and the way to read each beside it. */
export function OtherTables({ card: { survey } }: { readonly card: FileCardModel }) {
  const { mapping: words } = useImportWords().import;
  const commands = useCommands();
  const files = useAppState(({ importTask }) =>
    importTask.kind === 'review' ? importTask.batch.files : null,
  );
  const isGiven = (name: string) => files?.some((file) => file.name === name) === true;
  if (survey === null || !isGiven(survey.fileName)) return null;
  const { fileName } = survey;
  const unread = otherTables(survey).filter(({ name }) => !isGiven(name));
  if (unread.length === 0) return null;
  const placeOf = ({ sheet, headerRow: row }: OtherTable) =>
    sheet === null ? words.tableAtRow({ row }) : words.tableOfSheet({ sheet, row });
  return (
    <div className={styles.reading}>
      <p className={styles.readingText}>{words.otherTables({ count: unread.length })}</p>
      {unread.map((table) => (
        <Button
          key={table.name}
          size="small"
          icon="table"
          onPress={() => void commands.readTableToo(fileName, table)}
        >
          {words.readToo({ table: placeOf(table) })}
        </Button>
      ))}
    </div>
  );
}
