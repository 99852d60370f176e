import { SCALE_OF_RATIO, type RatioUnit } from '@/domain/measure';
import { methodNotes } from '@/i18n/method-notes';
import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import type { IndicatorDefinition, IndicatorDirection } from '@/indicators';
import { useAppState, useCommands } from '@/state';
import { Button, Notice, RadioGroup, SegmentedControl, TextField } from '@/ui-kit';
import { cautionsOf, refusalsOf } from './cautions';
import { IndicatorWordsView } from './IndicatorWordsView';
import styles from './indicators.module.css';
import { TermFields } from './TermFields';

const UNITS = Object.keys(SCALE_OF_RATIO) as RatioUnit[];
const DIRECTIONS: readonly IndicatorDirection[] = ['offer', 'need', 'context'];

interface IndicatorEditorProps {
  readonly draft: IndicatorDefinition;
  readonly onChange: (draft: IndicatorDefinition) => void;
  readonly onDone: () => void;
}

/** Makes an indicator out of two counts, and shows what it gives while it is made. */
export function IndicatorEditor({ draft, onChange, onDone }: IndicatorEditorProps) {
  const { indicators, locale } = useMessages();
  const { directions } = methodNotes(locale);
  const words = ownIndicatorWords(locale);
  const commands = useCommands();
  const refusals = refusalsOf(draft);
  const [refusal] = refusals;
  const save = () => {
    commands.saveOwnIndicator({ ...draft, label: draft.label?.trim() ?? '' });
    onDone();
  };
  return (
    <div className={styles.editor}>
      <div className={styles.form}>
        <TextField
          label={words.fields.name}
          value={draft.label ?? ''}
          onChange={(label) => onChange({ ...draft, label })}
          maxLength={120}
        />
        <TermFields
          label={words.fields.numerator}
          term={draft.numerator}
          onChange={(numerator) => onChange({ ...draft, numerator })}
        />
        <TermFields
          label={words.fields.denominator}
          term={draft.denominator}
          onChange={(denominator) => onChange({ ...draft, denominator })}
          isDenominator
        />
        <SegmentedControl
          label={words.fields.unit}
          options={UNITS.map((id) => ({ id, label: words.units[id] }))}
          value={draft.unit}
          onChange={(unit) => onChange({ ...draft, unit })}
        />
        <RadioGroup
          label={words.fields.direction}
          options={DIRECTIONS.map((id) => ({
            id,
            label: indicators.groups[id],
            description: directions[id],
          }))}
          value={draft.direction}
          onChange={(direction) => onChange({ ...draft, direction })}
        />
      </div>
      <div className={styles.details}>
        {!refusals.includes('no-category') && <IndicatorWordsView definition={draft} />}
        <Warnings draft={draft} />
        <div className={styles.actions}>
          <Button variant="primary" onPress={save} disabledReason={refusal && words.refusals[refusal]}>
            {words.save}
          </Button>
          <Button onPress={onDone}>{words.cancel}</Button>
        </div>
      </div>
    </div>
  );
}

function Warnings({ draft }: { readonly draft: IndicatorDefinition }) {
  const words = ownIndicatorWords(useMessages().locale);
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  return (
    <>
      {refusalsOf(draft).map((refusal) => (
        <Notice key={refusal} tone="info">
          {words.refusals[refusal]}
        </Notice>
      ))}
      {cautionsOf(draft, perimeter).map((caution) => (
        <Notice key={caution} tone="warning" announce="status">
          {words.cautions[caution]}
        </Notice>
      ))}
    </>
  );
}
