import { distributionWords } from '@/i18n/distribution';
import { useFormats, useLocale } from '@/i18n/react';
import { useAppState, useAppStore } from '@/state';
import { NothingShown } from '../NothingShown';
import { useThemeName } from '../../theme';
import statisticsStyles from '../statistics.module.css';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { BoxFigure } from './BoxFigure';
import { BoxTable } from './BoxTable';
import styles from './distribution.module.css';
import { describeDistribution, distributionContent } from './distribution-content';
import type { DistributionSubject } from './distribution-subject';
import { HistogramFigure } from './HistogramFigure';
import { useDistribution } from './use-distribution';

/** How the rates of the map are spread: over all the territories, and inside each région. */
export function Distribution() {
  const app = useAppStore();
  const subject = useViewSubject();
  const view = useDistribution();
  const words = distributionWords(useLocale());
  const formats = useFormats();
  const themeName = useThemeName();
  const cursor = useTerritoryCursor();
  const fill = useAppState(({ document }, { select }) => select.scene(document, themeName).fill);
  const from: DistributionSubject = { view, subject, words, formats, colors: colorsOf(fill) };
  const content = distributionContent(from, () => {
    const { document } = app.store.getState();
    return { ...from, colors: colorsOf(app.select.scene(document, 'light').fill) };
  });
  if (view.counts.used === 0 && view.bins.length === 0) {
    return <NothingShown subject={subject} />;
  }
  return (
    <ViewFrame
      subject={subject}
      content={content}
      reading={subject.mode === 'smoothed' ? words.smoothed : undefined}
      flows
      aside={
        <>
          <p>{describeDistribution(from)}</p>
          <p>{words.act}</p>
        </>
      }
    >
      <p className={statisticsStyles.counted}>{subject.words.leftOut(view.counts)}</p>
      <div className={styles.charts}>
        <HistogramFigure from={from} cursor={cursor} />
        <BoxFigure from={from} cursor={cursor} />
      </div>
      {view.boxes !== null && <BoxTable from={from} boxes={view.boxes} cursor={cursor} />}
    </ViewFrame>
  );
}

function colorsOf(
  fill: readonly { readonly code: string; readonly color: string }[] | null,
): ReadonlyMap<string, string> {
  return new Map((fill ?? []).map(({ code, color }) => [code, color]));
}
