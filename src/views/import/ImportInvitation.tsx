import { DropArea, FolderButton } from '@/ui-kit';
import styles from './import.module.css';
import { ImportFileButton } from './ImportFileButton';
import { PasteButton } from './paste';
import { useRefusedFolder } from './use-refused-folder';
import { useImportWords } from './use-import-words';

const ACCEPTED = ['finess', 'need', 'contours', 'project'] as const;

/** What can be imported and how, before any file is given. */
export function ImportInvitation({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { import: words } = useImportWords();
  const refuse = useRefusedFolder();
  return (
    <div className={styles.stack}>
      <DropArea
        title={words.dropTitle}
        action={
          <>
            <ImportFileButton label={words.choose} variant="primary" onFiles={onFiles} />
            <FolderButton label={words.chooseFolder} onFiles={onFiles} onRefused={refuse} />
            <PasteButton onFiles={onFiles} />
          </>
        }
      >
        {words.privacy}
      </DropArea>
      <section className={styles.block}>
        <h3>{words.acceptedTitle}</h3>
        <dl className={styles.accepted}>
          {ACCEPTED.map((id) => (
            <div key={id} className={styles.acceptedKind}>
              <dt>{words.acceptedFiles[id].name}</dt>
              <dd>{words.acceptedFiles[id].text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
