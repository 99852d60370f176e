import { shapeOf, type TableMapping } from '@/ingest/mapping';
import { useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import type { FileCardModel } from './file-cards';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

interface FileColumnsProps {
  readonly card: FileCardModel;
  readonly onColumns: () => void;
}

/** Where the reading of the columns comes from, and the way to check it. */
export function FileColumns({ card: { survey, status }, onColumns }: FileColumnsProps) {
  const { mapping: words } = useImportWords().import;
  if (survey === null || survey.tables.length === 0 || status === 'needed') return null;
  const { fileName, mapping, origin } = survey;
  return (
    <div className={styles.reading}>
      <p className={styles.readingText}>{origin !== 'needed' && words.origins[origin]}</p>
      <Button size="small" icon="table" onPress={onColumns}>
        {words.check}
      </Button>
      {origin === 'remembered' && mapping !== null && <Forget mapping={mapping} fileName={fileName} />}
    </div>
  );
}

/** Forgets the mapping a file was read with, which was made for another of the same shape. */
function Forget({ mapping, fileName }: { readonly mapping: TableMapping; readonly fileName: string }) {
  const { mapping: words } = useImportWords().import;
  const commands = useCommands();
  const saved = useAppState((state) =>
    state.savedMappings.find((one) => shapeKey(one.mapping) === shapeKey(mapping)),
  );
  if (saved === undefined) return null;
  return (
    <Button size="small" variant="quiet" onPress={() => void commands.forgetMapping(saved)}>
      {`${words.forget} `}
      <span className="visually-hidden">{fileName}</span>
    </Button>
  );
}

function shapeKey({ target, columns }: TableMapping): string {
  return `${target} ${shapeOf(columns.filter(({ role }) => role !== 'ignore').map(({ header }) => header))}`;
}
