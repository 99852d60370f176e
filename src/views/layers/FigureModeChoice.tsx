import { lazy, Suspense } from 'react';
import { hasInterval, hasUncertainty } from '@/indicators';
import { useMessages } from '@/i18n/react';
import { FIGURE_MODES } from '@/project';
import { useAppState, useFirstCommands } from '@/state';
import { SegmentedControl } from '@/ui-kit';
import styles from './layers.module.css';

const SmoothingChoice = lazy(async () => ({ default: (await import('./SmoothingChoice')).SmoothingChoice }));

/** Whether rates are shown as counted, smoothed or with their interval, everywhere at once. */
export function FigureModeChoice() {
  const { uncertainty: words } = useMessages();
  const commands = useFirstCommands();
  const figureMode = useAppState((state) => state.document.settings.figureMode);
  const applies = useAppState((state, app) => hasUncertainty(app.select.chosen(state.document).definition));
  const isSample = useAppState((state, app) => hasInterval(app.select.chosen(state.document).definition));
  const explanation = () => {
    if (applies || figureMode === 'raw') return words.modes[figureMode].explanation;
    if (!isSample) return words.notASample;
    return figureMode === 'interval' ? words.rangeExplanation : words.notSmoothed;
  };
  return (
    <div className={styles.choice}>
      <SegmentedControl
        label={words.label}
        options={FIGURE_MODES.map((id) => ({ id, label: words.modes[id].label }))}
        value={figureMode}
        onChange={commands.chooseFigureMode}
      />
      <p className={styles.note}>{explanation()}</p>
      <Suspense>{applies && figureMode === 'smoothed' && <SmoothingChoice />}</Suspense>
    </div>
  );
}
