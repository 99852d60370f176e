import { communeLevelWords } from '@/i18n/commune-levels';
import { useLocale } from '@/i18n/react';
import { useCommands } from '@/state';
import { FileButton } from '@/ui-kit';
import styles from './level-reason.module.css';
import { ShowCountsButton } from './ShowCountsButton';
import { useLevelReason } from './use-level-reason';

const TABLE_NAMES = '.csv,.tsv,.txt,.gz,.xlsx,.ods,.xls,.zip';

/**
 * The ways out of a level that has no rate, for the ages of its inhabitants are not known: the counts as circles, or a file of
 * these ages. Nothing where the level has rates, or counts nothing either.
 */
export function CountsInstead() {
  const words = communeLevelWords(useLocale());
  const { importFiles } = useCommands();
  const { hasCountsAlone } = useLevelReason();
  const give = (files: readonly File[]) =>
    void importFiles(files.map((file) => ({ name: file.name, content: file })));
  if (!hasCountsAlone) return null;
  return (
    <div className={styles.ways}>
      <ShowCountsButton />
      <FileButton label={words.importAges} accept={TABLE_NAMES} icon="open" onFiles={give} />
    </div>
  );
}
