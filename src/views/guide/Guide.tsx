import { useEffect, useRef, useState } from 'react';
import { guideWords } from '@/i18n/guide';
import { useLocale } from '@/i18n/react';
import { useAppStore } from '@/state';
import { Button, IconButton } from '@/ui-kit';
import { GUIDE_STEPS, type GuideStep } from './guide-steps';
import styles from './guide.module.css';
import { useEscape } from './use-escape';
import { useTargetBox } from './use-target-box';

interface GuideProps {
  /** A phone has no room for some steps. */
  readonly isCompact: boolean;
  readonly onLeave: () => void;
  readonly onImport: () => void;
}

/** The guided visit: a card that says what to look at and offers to do it; the application stays free under it. */
export function Guide({ isCompact, onLeave, onImport }: GuideProps) {
  const words = guideWords(useLocale());
  const steps = GUIDE_STEPS.filter(({ needsRoom }) => needsRoom !== true || !isCompact);
  const [rank, setRank] = useState(0);
  const card = useRef<HTMLElement>(null);
  useEscape(card, onLeave);
  const step = steps[rank];
  if (step === undefined) return null;
  const leaveToImport = () => {
    onLeave();
    onImport();
  };
  return (
    <>
      <Ring target={step.target} />
      <section ref={card} className={styles.card} aria-label={words.title}>
        <header className={styles.head}>
          <p className={styles.progress}>{words.progress({ step: rank + 1, total: steps.length })}</p>
          <IconButton icon="close" size="small" label={words.leave} onPress={onLeave} />
        </header>
        <StepText key={step.id} step={step} onImport={leaveToImport} />
        <footer className={styles.foot}>
          {rank > 0 && (
            <Button variant="quiet" size="small" onPress={() => setRank(rank - 1)}>
              {words.previous}
            </Button>
          )}
          {rank < steps.length - 1 ? (
            <Button size="small" onPress={() => setRank(rank + 1)}>
              {words.next}
            </Button>
          ) : (
            <Button size="small" onPress={onLeave}>
              {words.finish}
            </Button>
          )}
        </footer>
      </section>
    </>
  );
}

interface StepTextProps {
  readonly step: GuideStep;
  readonly onImport: () => void;
}

function StepText({ step, onImport }: StepTextProps) {
  const { steps, done } = guideWords(useLocale());
  const app = useAppStore();
  const [isDone, setIsDone] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const text = steps[step.id];
  const run = () => {
    if (step.id === 'import') return onImport();
    step.act?.(app);
    setIsDone(true);
  };
  return (
    <div className={styles.text}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {text.title}
      </h2>
      <p>{text.text}</p>
      {'act' in text && (
        <div className={styles.act}>
          <Button variant="primary" size="small" onPress={run}>
            {text.act}
          </Button>
          <span role="status" className={styles.progress}>
            {isDone ? done : ''}
          </span>
        </div>
      )}
    </div>
  );
}

/** Surrounds what the step speaks of. */
function Ring({ target }: { readonly target: string }) {
  const box = useTargetBox(target);
  return box === null ? null : <div className={styles.ring} style={{ ...box }} />;
}
