import { lazy, Suspense } from 'react';
import { bivariateWords } from '@/i18n/bivariate';
import { useLocale } from '@/i18n/react';
import { FILLS } from '@/project';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';
import { ClassificationChoice } from './ClassificationChoice';
import { ColorMeasureChoice } from './MeasureChoice';
import styles from './layers.module.css';

const PairChoice = lazy(async () => ({ default: (await import('./PairChoice')).PairChoice }));

const ChangeDates = lazy(async () => ({ default: (await import('./ChangeDates')).ChangeDates }));

const CategoryChoice = lazy(async () => ({ default: (await import('../category')).CategoryChoice }));

const DotUnitChoice = lazy(async () => ({ default: (await import('../dots')).DotUnitChoice }));

/** What the map is of: the classes of one indicator, need and offer at once, change, a category. */
export function FillChoice() {
  const { choice } = bivariateWords(useLocale());
  const commands = useCommands();
  const fillBy = useAppState((state) => state.document.settings.fillBy);
  return (
    <>
      <Select
        label={choice.label}
        options={FILLS.map((id) => ({ id, label: choice.fills[id] }))}
        value={fillBy}
        onChange={commands.chooseFill}
      />
      {fillBy === 'indicator' && (
        <>
          <ColorMeasureChoice />
          <ClassificationChoice />
        </>
      )}
      {fillBy === 'quadrants' && (
        <Suspense>
          <PairChoice />
        </Suspense>
      )}
      {fillBy === 'need-and-offer' && (
        <>
          <Suspense>
            <PairChoice />
          </Suspense>
          <p className={styles.note}>{choice.explanation}</p>
        </>
      )}
      {fillBy === 'category' && (
        <Suspense>
          <CategoryChoice />
        </Suspense>
      )}
      {fillBy === 'dots' && (
        <Suspense>
          <DotUnitChoice />
        </Suspense>
      )}
      {fillBy === 'evolution' && (
        <Suspense>
          <ChangeDates />
        </Suspense>
      )}
    </>
  );
}
