import { known, numberOf } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import { describeIndicator } from '@/i18n';
import { useFormats, useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { unitOfTerm } from '@/indicators';
import { type FigureComparison, shownRate, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import { RateText } from '../rate';
import { BulletChart } from './BulletChart';
import { FigureSource } from './FigureSource';
import { ReferenceLine } from './ReferenceLine';
import styles from './sheet.module.css';
import { UncertaintyLines } from './UncertaintyLines';

interface KeyFigureProps {
  readonly comparison: FigureComparison;
  readonly level: MappedLevel;
}

/** One indicator of the territory beside its références, with what it is made of. */
export function KeyFigure({ comparison, level }: KeyFigureProps) {
  const messages = useMessages();
  const { askOrigin } = useCommands();
  const { values, locale } = messages;
  const sheet = sheetWords(locale);
  const formats = useFormats();
  const { result, own, mode, uncertainty, references } = comparison;
  const words = describeIndicator(result, messages);
  const rate = shownRate(own.rate, uncertainty, mode);
  const { state } = formats.measured(rate, result.definition.unit);
  const isNumber = numberOf(rate) !== undefined;
  const { denominator } = result.definition;
  const denominatorText = () =>
    denominator.kind === 'population'
      ? values.inhabitants({ count: numberOf(own.denominator) ?? Number.NaN })
      : formats.measured(own.denominator, unitOfTerm(denominator)).spoken;
  return (
    <li className={styles.figure}>
      <h4 className={styles.figureName}>{words.name}</h4>
      <p className={styles.figureLine}>
        <strong className={styles.figureValue} data-state={state}>
          <RateText rate={own.rate} unit={result.definition.unit} uncertainty={uncertainty} mode={mode} />
        </strong>{' '}
        <span className={styles.muted}>{isNumber ? words.unit : values.states[state].label}</span>
      </p>
      <UncertaintyLines comparison={comparison} />
      <BulletChart
        own={rate}
        interval={mode === 'smoothed' ? null : uncertainty}
        references={references.map(({ reference, rate: value }) => ({ key: reference, value }))}
      />
      <ul className={styles.references}>
        {references.map((reference) => (
          <ReferenceLine key={reference.reference} rate={rate} reference={reference} mode={mode} />
        ))}
      </ul>
      {isNumber && (
        <p className={styles.muted}>
          {sheet.fraction({
            numerator: formats.measured(own.numerator, unitOfTerm(result.definition.numerator)).spoken,
            denominator: denominatorText(),
          })}
        </p>
      )}
      {own.counts !== null && isNumber && (
        <p className={styles.muted}>
          {sheet.countRange({
            low: formats.measured(own.counts.fewest, unitOfTerm(result.definition.numerator)).text,
            high: formats.measured(
              known(numberOf(own.counts.most) ?? Number.NaN),
              unitOfTerm(result.definition.numerator),
            ).spoken,
          })}
        </p>
      )}
      <FigureSource comparison={comparison} />
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="source"
          onPress={() => askOrigin({ indicatorId: result.definition.id, level, code: own.territory.code })}
        >
          {messages.legend.origin}
        </Button>
      </div>
    </li>
  );
}
