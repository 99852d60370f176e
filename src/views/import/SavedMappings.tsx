import { useFormats } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, Disclosure } from '@/ui-kit';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

/** The mappings this device remembers, each with a way to forget it. */
export function SavedMappings() {
  const { mapping: words } = useImportWords().import;
  const { date } = useFormats();
  const commands = useCommands();
  const saved = useAppState((state) => state.savedMappings);
  if (saved.length === 0) return null;
  return (
    <Disclosure title={words.saved({ count: saved.length })} headingLevel={3}>
      <ul className={styles.saved}>
        {saved.map((one) => {
          const { fileName, savedAt, mapping } = one;
          const read = mapping.columns.filter(({ role }) => role !== 'ignore').map(({ header }) => header);
          const day = date(new Date(savedAt).toISOString().slice(0, 10));
          return (
            <li key={`${fileName} ${savedAt} ${read.join()}`} className={styles.reading}>
              <div className={styles.readingText}>
                <p className={styles.fileName}>{fileName}</p>
                <p className={styles.muted}>{words.savedLine({ date: day, columns: read.join(', ') })}</p>
              </div>
              <Button size="small" icon="trash" onPress={() => void commands.forgetMapping(one)}>
                {`${words.forget} `}
                <span className="visually-hidden">{fileName}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
