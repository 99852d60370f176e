import { useMessages } from '@/i18n/react';
import { studyWords } from '@/i18n/study';
import { stepsTo, type StudyStep, useAppState, useAppStore, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './study.module.css';

/** What is studied when it is not the whole country: the way down to it, each step a way back up, and the way out. */
export function StudyBar() {
  const { locale, layers } = useMessages();
  const words = studyWords(locale);
  const { select } = useAppStore();
  const { chooseStudy, goToStudy } = useCommands();
  const document = useAppState((state) => state.document);
  const study = select.study(document);
  if (study === null) return null;
  const steps = stepsTo(document, select.hierarchy(document)).slice(0, -1);
  const nameOf = ({ name }: StudyStep) => name ?? layers.levels.france;
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <span className={styles.line}>
        {words.line({ named: '' }).trim()}{' '}
        {steps.map((step) => (
          <span key={nameOf(step)}>
            <button
              type="button"
              className={styles.step}
              aria-label={words.goUp({ name: nameOf(step) })}
              onClick={() => goToStudy(step)}
            >
              {nameOf(step)}
            </button>
            <span aria-hidden="true"> › </span>
          </span>
        ))}
        <strong role="status">{words.named({ name: study.name, count: study.departements.length })}</strong>
      </span>
      <Button size="small" icon="close" aria-label={words.backToFrance} onPress={() => chooseStudy(null)}>
        {words.wholeFrance}
      </Button>
    </div>
  );
}
