import type { Regression } from '@/analysis/gap-finder';
import { describeIndicator } from '@/i18n';
import { bivariateWords } from '@/i18n/bivariate';
import { useLocale } from '@/i18n/react';
import type { GapSettings } from '@/project';
import { type GapSideName, useAppState, useCommands } from '@/state';
import { Disclosure, Select, Switch } from '@/ui-kit';
import type { GapSubject } from './gap-subject';
import styles from './gaps.module.css';
import { lineText } from './line-text';
import { ThresholdChoice } from './ThresholdChoice';
import type { GapDisplay } from './use-gap-display';

const SIDES = ['need', 'offer'] as const satisfies readonly GapSideName[];

interface GapChoicesProps {
  readonly subject: GapSubject;
  readonly settings: GapSettings;
  readonly onChange: (change: Partial<GapSettings>) => void;
  readonly display: GapDisplay;
  readonly line: Regression | null;
}

/** Which need beside which offer, cut where, and what the chart shows of them. */
export function GapChoices({ subject, settings, onChange, display, line }: GapChoicesProps) {
  const { words, view } = subject;
  return (
    <div className={styles.choices}>
      <IndicatorChoices subject={subject} settings={settings} onChange={onChange} />
      <MapSwitch />
      <Disclosure title={words.threshold.heading} isDetail>
        <div className={styles.choices}>
          <div className={styles.pair}>
            {SIDES.map((side) => (
              <ThresholdChoice
                key={side}
                side={side}
                subject={subject}
                onChange={(threshold) => onChange({ [side]: { ...settings[side], threshold } })}
              />
            ))}
          </div>
          {view.hasIntervals ? (
            <Switch isSelected={settings.isCautious} onChange={(isCautious) => onChange({ isCautious })}>
              {words.options.cautious}
            </Switch>
          ) : (
            <p className={styles.note}>{words.options.noInterval}</p>
          )}
          <Switch isSelected={display.hasLine} onChange={(hasLine) => display.change({ hasLine })}>
            {words.options.line}
          </Switch>
          {display.hasLine && view.population !== null && (
            <Switch isSelected={display.isWeighted} onChange={(isWeighted) => display.change({ isWeighted })}>
              {words.options.weighted}
            </Switch>
          )}
          {display.hasLine && <p className={styles.note}>{lineText(subject, line, display.isWeighted)}</p>}
          {view.population !== null && (
            <Switch isSelected={display.isSized} onChange={(isSized) => display.change({ isSized })}>
              {words.options.sized}
            </Switch>
          )}
          <div className={styles.touchOnly}>
            <Switch isSelected={display.hasTouch} onChange={(hasTouch) => display.change({ hasTouch })}>
              {words.options.touch}
            </Switch>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

/** Paints the map by the two indicators of the view. */
function MapSwitch() {
  const { choice } = bivariateWords(useLocale());
  const commands = useCommands();
  const fillBy = useAppState((state) => state.document.settings.fillBy);
  return (
    <Switch
      isSelected={fillBy === 'need-and-offer'}
      onChange={(isShown) => commands.chooseFill(isShown ? 'need-and-offer' : 'indicator')}
    >
      {choice.show}
    </Switch>
  );
}

function IndicatorChoices({
  subject,
  settings,
  onChange,
}: Pick<GapChoicesProps, 'subject' | 'settings' | 'onChange'>) {
  const { messages } = subject.language;
  const choices = useAppState((state, app) => app.select.pairChoices(state.document));
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  return (
    <div className={styles.pair}>
      {SIDES.map((side) => (
        <Select
          key={side}
          label={subject.words.choice[side]}
          options={choices[side].map((definition) => ({
            id: definition.id,
            label: describeIndicator({ definition, perimeter }, messages).name,
            group:
              definition.label === null
                ? messages.indicators.groups[definition.direction]
                : messages.indicators.ownGroup,
          }))}
          value={subject[side].result.definition.id}
          onChange={(indicatorId) =>
            onChange({ [side]: { indicatorId, threshold: keptThreshold(settings[side].threshold) } })
          }
        />
      ))}
    </div>
  );
}

/** A value is of its indicator: another one begins at its median. */
function keptThreshold(threshold: GapSettings['need']['threshold']): GapSettings['need']['threshold'] {
  return threshold.kind === 'value' ? { kind: 'median' } : threshold;
}
