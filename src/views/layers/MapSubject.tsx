import { lazy, Suspense } from 'react';
import { unitOfTerm } from '@/indicators';
import { useMessages } from '@/i18n/react';
import { MAPPED_LEVELS } from '@/domain/territory';
import { needDatesOf, needPublicsOf, needSourcesOf } from '@/domain/need';
import { useAppState, useCommands } from '@/state';
import { SegmentedControl, Select } from '@/ui-kit';
import { ClassificationChoice } from './ClassificationChoice';
import { FigureModeChoice } from './FigureModeChoice';
import { IndicatorChoice } from './IndicatorChoice';
import styles from './layers.module.css';
import { PerimeterChoice } from './PerimeterChoice';
import { ReferenceChoice } from './ReferenceChoice';

const NeedDateChoice = lazy(async () => ({ default: (await import('./NeedDateChoice')).NeedDateChoice }));

/** What the map shows: indicator, level, and what the indicator counts. */
export function MapSubject() {
  const { layers } = useMessages();
  const commands = useCommands();
  const settings = useAppState((state) => state.document.settings);
  const definition = useAppState((state, app) => app.select.chosen(state.document).definition);
  const terms = [definition.numerator, definition.denominator];
  return (
    <div className={styles.fields}>
      <IndicatorChoice />
      <FigureModeChoice />
      <ReferenceChoice />
      <SegmentedControl
        label={layers.level}
        options={MAPPED_LEVELS.map((level) => ({ id: level, label: layers.levelsPlural[level] }))}
        value={settings.level}
        onChange={commands.chooseLevel}
      />
      <PerimeterChoice countsPlaces={terms.some((term) => unitOfTerm(term) === 'places')} />
      {(terms.some(({ kind }) => kind === 'need') || settings.layers.symbols) && <NeedSourceChoice />}
      <ClassificationChoice />
    </div>
  );
}

function NeedSourceChoice() {
  const { layers, values } = useMessages();
  const commands = useCommands();
  const need = useAppState((state, app) => app.select.need(state.document));
  const source = useAppState((state) => state.document.settings.needSource);
  const dates = needDatesOf(need, source);
  return (
    <>
      <Select
        label={layers.needSource}
        options={needSourcesOf(need).map((name) => ({
          id: name,
          label: name,
          description: needPublicsOf(need, name)
            .map((group) => values.publicsShort[group])
            .join(', '),
        }))}
        value={source}
        onChange={commands.chooseNeedSource}
        description={layers.needSourceNote}
      />
      {dates.length > 1 && (
        <Suspense fallback={null}>
          <NeedDateChoice dates={dates} />
        </Suspense>
      )}
    </>
  );
}
