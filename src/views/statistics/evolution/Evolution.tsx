import { evolutionWords } from '@/i18n/evolution';
import { useLanguage, useLocale } from '@/i18n/react';
import { samplingOf } from '@/indicators';
import type { EvolutionJudgement, LevelEvolution } from '@/indicators/evolution';
import type { EvolutionView } from '@/state';
import { EmptyState } from '@/ui-kit';
import { breakTexts } from '../../evolution';
import styles from '../statistics.module.css';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { DateChoice } from './DateChoice';
import { chartWords, evolutionContent } from './evolution-content';
import own from './evolution.module.css';
import { EvolutionChart } from './EvolutionChart';
import { evolutionRows } from './evolution-rows';
import { EvolutionTable } from './EvolutionTable';
import { NoEvolution } from './NoEvolution';
import { useEvolutionView } from './use-evolution-view';

/** The indicator of the map at two dates, territory by territory, and the selected one over all of them. */
export function Evolution() {
  const { status, value } = useEvolutionView();
  const words = evolutionWords(useLocale());
  if (status === 'loading') return <EmptyState icon="info" title={words.loading} />;
  if (value.evolution === null)
    return <NoEvolution view={value} words={words} hasFailed={status === 'failed'} />;
  return <EvolutionFound view={value} evolution={value.evolution} />;
}

interface EvolutionFoundProps {
  readonly view: EvolutionView;
  readonly evolution: LevelEvolution;
}

function EvolutionFound({ view, evolution }: EvolutionFoundProps) {
  const subject = useViewSubject();
  const language = useLanguage();
  const words = evolutionWords(useLocale());
  const cursor = useTerritoryCursor();
  const { level, definition } = view.subject;
  const sampling = samplingOf(definition);
  const rows = evolutionRows(evolution, level, { words, language });
  const general = breakTexts(evolution, words, language);
  const chart = { lines: view.lines, breaks: view.breaks, words: chartWords(words, subject, language) };
  const title = subject.words.title({ view: subject.words.views.evolution, subject: subject.name });
  const summary = sampling === 'not-a-sample' ? null : words.summary(countVerdicts(evolution.judgements));
  const content = evolutionContent(view, {
    title,
    method: [
      words.methods[sampling],
      ...(sampling === 'not-a-sample' ? [] : [words.many, words.rawOnly]),
      ...(evolution.after.secrecy === null ? [] : [words.secret]),
    ],
    remarks: [...general.map(({ text }) => text), ...(summary === null ? [] : [summary])],
    rows,
    chart,
    words,
    language,
  });
  return (
    <ViewFrame
      subject={subject}
      content={content}
      notions={['change', 'series-break', 'interval']}
      reading={subject.mode === 'smoothed' ? words.rawOnly : undefined}
      aside={<EvolutionChart chart={chart} words={words} unit={definition.unit} />}
    >
      <DateChoice subject={view.subject} words={words} />
      {general.length > 0 && (
        <ul className={own.breaks}>
          {general.map(({ text, isBreaking }) => (
            <li key={text} data-breaking={isBreaking}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {summary !== null && <p className={styles.counted}>{summary}</p>}
      <div className={`${styles.scroll} ${own.rows}`}>
        <EvolutionTable
          label={title}
          rows={rows}
          dates={evolution.dates}
          unit={definition.unit}
          words={words}
          cursor={cursor}
        />
      </div>
    </ViewFrame>
  );
}

function countVerdicts(judgements: readonly EvolutionJudgement[]) {
  const count = (isCounted: (judgement: EvolutionJudgement) => boolean) =>
    judgements.filter(isCounted).length;
  return {
    above: count(({ verdict }) => verdict === 'above'),
    below: count(({ verdict }) => verdict === 'below'),
    flat: count(({ verdict }) => verdict === 'not-different'),
    silent: count(({ verdict }) => verdict === null || verdict === 'undecided'),
  };
}
