import { useState } from 'react';
import { misuseOf } from '@/cartography';
import { describeIndicator } from '@/i18n';
import { measureWords } from '@/i18n/measures';
import { useMessages } from '@/i18n/react';
import { unitOfTerm } from '@/indicators';
import { CIRCLE_MEASURES, COLOR_MEASURES, type MapMeasures } from '@/project';
import { useAppState, useCommands } from '@/state';
import { Button, Notice, Select } from '@/ui-kit';
import styles from './layers.module.css';

type Measure = MapMeasures['colors'] | MapMeasures['circles'];

/** What colours show; a count is drawn so only when the user insists, knowing why not. */
export function ColorMeasureChoice() {
  const commands = useCommands();
  const value = useAppState((state) => state.document.settings.measures.colors);
  return (
    <MeasureChoice
      sign="color"
      options={COLOR_MEASURES}
      value={value}
      onChange={(colors) => commands.chooseMeasures({ colors })}
      onInstead={() => commands.chooseMeasures({ circles: 'count' })}
    />
  );
}

/** What circles show; a rate is drawn so only when the user insists, knowing why not. */
export function CircleMeasureChoice() {
  const commands = useCommands();
  const value = useAppState((state) => state.document.settings.measures.circles);
  const isNeed = useAppState(
    (state, { select }) => select.chosen(state.document).definition.numerator.kind === 'need',
  );
  return (
    <MeasureChoice
      sign="circle"
      options={CIRCLE_MEASURES.filter((measure) => !(isNeed && measure === 'count') || measure === value)}
      value={value}
      onChange={(circles) => commands.chooseMeasures({ circles })}
      onInstead={() => commands.chooseMeasures({ colors: 'rate' })}
    />
  );
}

interface MeasureChoiceProps<Choice extends Measure> {
  readonly sign: 'color' | 'circle';
  readonly options: readonly Choice[];
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
  /** Draws by the sign that suits. */
  readonly onInstead: () => void;
}

function MeasureChoice<Choice extends Measure>(props: MeasureChoiceProps<Choice>) {
  const { sign, options, value, onChange, onInstead } = props;
  const messages = useMessages();
  const words = measureWords(messages.locale);
  const [asked, setAsked] = useState<Choice | null>(null);
  const chosen = useAppState((state, { select }) => select.chosen(state.document));
  const { name, numerator } = describeIndicator(chosen, messages);
  const labels: Readonly<Record<Measure, string>> = {
    need: words.need,
    count: words.count({ name: numerator }),
    rate: name,
  };
  const { definition } = chosen;
  const misuse = (choice: Choice) =>
    misuseOf(sign, choice === 'rate' ? definition.unit : unitOfTerm(definition.numerator));
  const guard = asked === null ? null : misuse(asked);
  const settle = (act: () => void) => {
    setAsked(null);
    act();
  };
  return (
    <div className={styles.choice}>
      <Select
        label={sign === 'color' ? words.colors : words.circles}
        options={options.map((id) => ({ id, label: labels[id] }))}
        value={value}
        onChange={(choice) =>
          choice !== value && misuse(choice) !== null ? setAsked(choice) : settle(() => onChange(choice))
        }
      />
      {asked !== null && guard !== null && (
        <Notice
          tone="warning"
          announce="status"
          title={words.guards[guard].title}
          actions={
            <>
              <Button size="small" variant="primary" onPress={() => settle(onInstead)}>
                {words.guards[guard].instead}
              </Button>
              <Button size="small" onPress={() => settle(() => onChange(asked))}>
                {words.guards[guard].insist}
              </Button>
            </>
          }
        >
          {words.guards[guard].reason}
        </Notice>
      )}
    </div>
  );
}
