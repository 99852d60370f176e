import { countClasses } from '@/cartography';
import { classWords } from '@/i18n/classes';
import { useFormats, useMessages } from '@/i18n/react';
import { type ClassingView, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './class-editor.module.css';
import { printLimits } from './print-limits';

/** Keeps the limits on screen for every map, or lets them go. */
export function LockChoice({ classing }: { readonly classing: ClassingView }) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  const commands = useCommands();
  const { lock, breaks } = classing;
  if (lock === null) {
    return (
      <div className={styles.group}>
        <h4 className={styles.fieldName}>{words.lockTitle}</h4>
        <p className={styles.note}>{words.lockHelp}</p>
        <div>
          <Button
            size="small"
            onPress={commands.lockClasses}
            disabledReason={countClasses(breaks) < 2 ? words.lockImpossible : undefined}
          >
            {words.lock}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.group}>
      <h4 className={styles.fieldName}>{words.lockTitle}</h4>
      <p className={styles.note}>{words.lockedLimits({ limits: printLimits(lock.lock.limits, formats) })}</p>
      <div className={styles.actions}>
        {lock.status === 'other-classes' && (
          <Button size="small" onPress={commands.followClassLock}>
            {words.follow}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={commands.unlockClasses}>
          {words.unlock}
        </Button>
      </div>
    </div>
  );
}
