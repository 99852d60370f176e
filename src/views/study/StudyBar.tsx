import { describeStudy } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './study.module.css';

/** What is studied when it is not the whole country, and the way back to it. */
export function StudyBar() {
  const messages = useMessages();
  const { chooseStudy } = useCommands();
  const study = useAppState((state, { select }) => select.study(state.document));
  if (study === null) return null;
  return (
    <div className={styles.bar} role="group" aria-label={messages.study.label}>
      <span className={styles.line} role="status">
        {describeStudy(study, messages)}
      </span>
      <Button
        size="small"
        icon="close"
        aria-label={messages.study.backToFrance}
        onPress={() => chooseStudy(null)}
      >
        {messages.study.wholeFrance}
      </Button>
    </div>
  );
}
