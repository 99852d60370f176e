import { useMessages } from '@/i18n/react';
import { describeStudy, studyWords } from '@/i18n/study';
import { useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './study.module.css';

/** What is studied when it is not the whole country, and the way back to it. */
export function StudyBar() {
  const messages = useMessages();
  const words = studyWords(messages.locale);
  const { chooseStudy } = useCommands();
  const study = useAppState((state, { select }) => select.study(state.document));
  if (study === null) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <span className={styles.line} role="status">
        {describeStudy(study, messages)}
      </span>
      <Button size="small" icon="close" aria-label={words.backToFrance} onPress={() => chooseStudy(null)}>
        {words.wholeFrance}
      </Button>
    </div>
  );
}
