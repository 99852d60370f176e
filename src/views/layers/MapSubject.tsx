import { INDICATORS, type IndicatorId } from '@/indicators';
import { useMessages } from '@/i18n/react';
import { MAPPED_LEVELS } from '@/domain/territory';
import { needPublicsOf, needSourcesOf } from '@/domain/need';
import { useAppState, useCommands } from '@/state';
import { type Option, SegmentedControl, Select } from '@/ui-kit';
import { CapacityChoice } from './CapacityChoice';
import { ClassificationChoice } from './ClassificationChoice';
import { FigureModeChoice } from './FigureModeChoice';
import styles from './layers.module.css';

/** What the map shows: indicator, level, and what the indicator counts. */
export function MapSubject() {
  const { layers, indicators } = useMessages();
  const commands = useCommands();
  const settings = useAppState((state) => state.document.settings);
  const definition = useAppState((state, app) => app.select.chosen(state.document).definition);
  const options: readonly Option<IndicatorId>[] = INDICATORS.map(({ id, direction }) => ({
    id,
    label: indicators.words[id].name,
    group: indicators.groups[direction],
  }));
  return (
    <div className={styles.fields}>
      <Select
        label={layers.indicator}
        options={options}
        value={settings.indicatorId}
        onChange={commands.chooseIndicator}
        description={indicators.words[settings.indicatorId].unit}
      />
      <FigureModeChoice />
      <SegmentedControl
        label={layers.level}
        options={MAPPED_LEVELS.map((level) => ({ id: level, label: layers.levelsPlural[level] }))}
        value={settings.level}
        onChange={commands.chooseLevel}
      />
      {definition.numerator.kind === 'places' && <CapacityChoice />}
      {(definition.numerator.kind === 'need' || settings.layers.symbols) && <NeedSourceChoice />}
      <ClassificationChoice />
    </div>
  );
}

function NeedSourceChoice() {
  const { layers, values } = useMessages();
  const commands = useCommands();
  const need = useAppState((state, app) => app.select.need(state.document));
  const source = useAppState((state) => state.document.settings.needSource);
  return (
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
  );
}
