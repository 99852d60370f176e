import { describeIndicator } from '@/i18n';
import { bivariateWords } from '@/i18n/bivariate';
import { evolutionWords } from '@/i18n/evolution';
import { useFormats, useMessages } from '@/i18n/react';
import { swipeWords } from '@/i18n/swipe';
import { hasUncertainty, type IndicatorDefinition } from '@/indicators';
import { FIGURE_MODES, FILLS, type SecondMap } from '@/project';
import { useAppState } from '@/state';
import { SegmentedControl, Select, Switch } from '@/ui-kit';
import { useEvolution } from '../evolution';
import styles from './swipe.module.css';

interface SecondMapChoiceProps {
  readonly swipe: SecondMap;
  /** Changes the dossier: inside, the state is that of the second map, which is only read. */
  readonly onChange: (change: Partial<SecondMap>) => void;
}

/** What the map at the right shows: kind, indicator, date, how rates are shown, classes. */
export function SecondMapChoice({ swipe, onChange }: SecondMapChoiceProps) {
  const messages = useMessages();
  const words = swipeWords(messages.locale);
  const { choice } = bivariateWords(messages.locale);
  const { definition } = useAppState((state, app) => app.select.chosen(state.document));
  const isIndicator = swipe.fillBy === 'indicator';
  return (
    <>
      <Select
        label={words.fill}
        options={FILLS.map((id) => ({ id, label: choice.fills[id] }))}
        value={swipe.fillBy}
        onChange={(fillBy) => onChange({ fillBy })}
      />
      {swipe.fillBy !== 'need-and-offer' && <IndicatorOfSecond shown={definition.id} onChange={onChange} />}
      {swipe.fillBy !== 'evolution' && <DateOfSecond swipe={swipe} onChange={onChange} />}
      {isIndicator && hasUncertainty(definition) && (
        <SegmentedControl
          label={words.mode}
          options={FIGURE_MODES.map((id) => ({ id, label: messages.uncertainty.modes[id].label }))}
          value={swipe.figureMode}
          onChange={(figureMode) => onChange({ figureMode })}
        />
      )}
      {isIndicator && <SharedClasses swipe={swipe} onChange={onChange} />}
    </>
  );
}

function IndicatorOfSecond({
  shown,
  onChange,
}: Pick<SecondMapChoiceProps, 'onChange'> & { readonly shown: string }) {
  const messages = useMessages();
  const { indicators, locale } = messages;
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const definitions = useAppState((state, app) => app.select.definitions(state.document));
  const nameOf = (definition: IndicatorDefinition) =>
    describeIndicator({ definition, perimeter }, messages).name;
  return (
    <Select
      label={swipeWords(locale).indicator}
      options={definitions.map((definition) => ({
        id: definition.id,
        label: nameOf(definition),
        group: definition.label === null ? indicators.groups[definition.direction] : indicators.ownGroup,
      }))}
      value={shown}
      onChange={(indicatorId) => onChange({ indicatorId })}
    />
  );
}

const LATEST = 'latest';

function DateOfSecond({ swipe, onChange }: SecondMapChoiceProps) {
  const { locale } = useMessages();
  const formats = useFormats();
  const { value: known } = useEvolution((select, document, history) => select.dates(document, history));
  const { date } = swipe;
  const dates = date === null || known.includes(date) ? known : [...known, date].sort();
  if (dates.length < 2 && date === null) return null;
  return (
    <Select
      label={swipeWords(locale).date}
      options={[
        { id: LATEST, label: evolutionWords(locale).latestOfEach },
        ...dates.toReversed().map((option) => ({ id: option, label: formats.date(option) })),
      ]}
      value={date ?? LATEST}
      onChange={(chosen) => onChange({ date: chosen === LATEST ? null : chosen })}
    />
  );
}

function SharedClasses({ swipe, onChange }: SecondMapChoiceProps) {
  const words = swipeWords(useMessages().locale);
  const formats = useFormats();
  const lock = useAppState((state, app) => app.select.classing(state.document).lock);
  const isOtherUnit = swipe.sharesClasses && lock?.status === 'other-unit';
  const isKept = swipe.sharesClasses && lock?.status === 'kept';
  return (
    <div>
      <Switch isSelected={swipe.sharesClasses} onChange={(sharesClasses) => onChange({ sharesClasses })}>
        <span className={styles.name}>{words.sharesClasses}</span>
        <span className={styles.note}>{isOtherUnit ? words.otherUnit : words.sharesClassesNote}</span>
      </Switch>
      {isKept && lock.below + lock.above > 0 && (
        <p className={styles.note}>
          {words.outside({ below: formats.integer(lock.below), above: formats.integer(lock.above) })}
        </p>
      )}
    </div>
  );
}
