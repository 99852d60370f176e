import { describeIndicator } from '@/i18n';
import { bivariateWords } from '@/i18n/bivariate';
import { useMessages } from '@/i18n/react';
import { type GapSideName, useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';
import styles from './layers.module.css';

const SIDES: readonly GapSideName[] = ['need', 'offer'];

/** The need and the offer that paint the map, which are those of the view of need against offer. */
export function PairChoice() {
  const messages = useMessages();
  const { indicators } = messages;
  const { choice } = bivariateWords(messages.locale);
  const commands = useCommands();
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const choices = useAppState((state, app) => app.select.pairChoices(state.document));
  const pair = useAppState((state, app) => app.select.paintedPair(state.document));
  if (pair === null) return null;
  return (
    <div className={styles.fields}>
      {SIDES.map((side) => (
        <Select
          key={side}
          label={choice[side]}
          options={choices[side].map((definition) => ({
            id: definition.id,
            label: describeIndicator({ definition, perimeter }, messages).name,
            group: definition.label === null ? indicators.groups[definition.direction] : indicators.ownGroup,
          }))}
          value={pair[side].definition.id}
          onChange={(indicatorId) =>
            commands.changeGaps({ [side]: { indicatorId, threshold: { kind: 'median' } } })
          }
        />
      ))}
    </div>
  );
}
