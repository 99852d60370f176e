import { lazy, Suspense } from 'react';
import { bivariateWords } from '@/i18n/bivariate';
import { useLocale } from '@/i18n/react';
import { FILLS } from '@/project';
import { useAppState, useCommands } from '@/state';
import { SegmentedControl } from '@/ui-kit';
import { ClassificationChoice } from './ClassificationChoice';
import { ColorMeasureChoice } from './MeasureChoice';
import styles from './layers.module.css';

const PairChoice = lazy(async () => ({ default: (await import('./PairChoice')).PairChoice }));

/** What the colours of the map say: classes of one indicator, or need and offer at once. */
export function FillChoice() {
  const { choice } = bivariateWords(useLocale());
  const commands = useCommands();
  const fillBy = useAppState((state) => state.document.settings.fillBy);
  return (
    <>
      <SegmentedControl
        label={choice.label}
        options={FILLS.map((id) => ({ id, label: choice.fills[id] }))}
        value={fillBy}
        onChange={commands.chooseFill}
      />
      {fillBy === 'indicator' ? (
        <>
          <ColorMeasureChoice />
          <ClassificationChoice />
        </>
      ) : (
        <>
          <Suspense>
            <PairChoice />
          </Suspense>
          <p className={styles.note}>{choice.explanation}</p>
        </>
      )}
    </>
  );
}
