import { useState } from 'react';
import { gapWords } from '@/i18n/gaps';
import { useLanguage, useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import type { GapSettings } from '@/project';
import { type GapSideName, useAppState, useCommands } from '@/state';
import { EmptyState } from '@/ui-kit';
import { useTerritoryCursor } from '../use-territory-cursor';
import { ViewFrame } from '../ViewFrame';
import { chartedPoints, chartFrame } from './charted-points';
import { gapContent } from './gap-content';
import { describeGaps } from './gap-subject';
import { GapChart } from './GapChart';
import { GapChoices } from './GapChoices';
import { GapCounts } from './GapCounts';
import { GapList } from './GapList';
import { lineText } from './line-text';
import { useGapDisplay } from './use-gap-display';
import { useGaps } from './use-gaps';

/** Need read against offer: the territories in four quadrants, and those that nothing tells apart. */
export function Gaps() {
  const { settings, change, move, settle } = useGapSettings();
  const view = useGaps((gaps, document) => gaps.view(document, settings));
  const language = useLanguage();
  const locale = useLocale();
  const cursor = useTerritoryCursor();
  const display = useGapDisplay();
  const fitted = useGaps((gaps) => gaps.line(view, display.isWeighted && view.population !== null));
  const line = display.hasLine ? fitted : null;
  const subject = describeGaps(view, {
    words: gapWords(locale),
    statistics: statisticsWords(locale),
    language,
  });
  const chart = { points: chartedPoints(subject, display.isSized), line, ...chartFrame(subject) };
  const { selectedCode, groupCodes: keptCodes } = cursor;
  const remarks = display.hasLine ? [lineText(subject, fitted, display.isWeighted)] : [];
  return (
    <ViewFrame
      subject={subject.framed}
      content={gapContent(subject, { ...chart, selectedCode, keptCodes }, remarks)}
      legend={<GapCounts subject={subject} cursor={cursor} />}
      aside={
        <>
          <GapChoices
            subject={subject}
            settings={settings}
            onChange={change}
            display={display}
            line={fitted}
          />
          <GapList subject={subject} cursor={cursor} line={line} />
        </>
      }
      hasWideAside
    >
      {chart.points.length === 0 ? (
        <EmptyState icon="info" title={subject.words.nothing.title}>
          {subject.words.nothing.advice}
        </EmptyState>
      ) : (
        <GapChart
          subject={subject}
          chart={chart}
          cursor={cursor}
          hasTouch={display.hasTouch}
          onMove={move}
          onSettle={settle}
        />
      )}
    </ViewFrame>
  );
}

/** The settings of the dossier, or what they would be while a threshold moves: one step to undo, when it is left. */
function useGapSettings() {
  const commands = useCommands();
  const saved = useAppState((state) => state.document.settings.gaps);
  const [moving, setMoving] = useState<GapSettings | null>(null);
  return {
    settings: moving ?? saved,
    change: commands.changeGaps,
    move: (side: GapSideName, value: number) =>
      setMoving((last) => {
        const from = last ?? saved;
        return { ...from, [side]: { ...from[side], threshold: { kind: 'value', value } } };
      }),
    settle: () => {
      if (moving !== null) commands.changeGaps(moving);
      setMoving(null);
    },
  };
}
