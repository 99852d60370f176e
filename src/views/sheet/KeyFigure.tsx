import { type MeasuredValue, numberOf, type RatioUnit } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { useFormats, useMessages } from '@/i18n/react';
import { unitOfTerm } from '@/indicators';
import { type FigureComparison, type ReferenceView, shownRate } from '@/state';
import { compareToReference } from '../tooltip';
import { RateText } from '../rate';
import { BulletChart } from './BulletChart';
import { FigureSource } from './FigureSource';
import styles from './sheet.module.css';
import { UncertaintyLines } from './UncertaintyLines';

const SIGNS = { above: '▲', below: '▼', equal: '=' } as const;

/** One indicator of the territory beside its références, with what it is made of. */
export function KeyFigure({ comparison }: { readonly comparison: FigureComparison }) {
  const messages = useMessages();
  const { sheet, values } = messages;
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
        interval={mode === 'interval' ? uncertainty : null}
        references={references.map(({ territory, rate: value }) => ({ key: territory.code, value }))}
      />
      <ul className={styles.references}>
        {references.map((reference) => (
          <Reference
            key={reference.territory.code}
            rate={rate}
            unit={result.definition.unit}
            reference={reference}
            showsVerdict={mode === 'interval'}
          />
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
      <FigureSource comparison={comparison} />
    </li>
  );
}

interface ReferenceProps {
  /** The rate of the territory, as shown. */
  readonly rate: MeasuredValue;
  readonly unit: RatioUnit;
  readonly reference: ReferenceView;
  readonly showsVerdict: boolean;
}

function Reference({ rate, unit, reference, showsVerdict }: ReferenceProps) {
  const { sheet, tooltip, uncertainty } = useMessages();
  const formats = useFormats();
  const comparison = compareToReference(rate, reference.rate);
  const value = formats.measured(reference.rate, unit).text;
  const { name } = reference.territory;
  const verdict = showsVerdict ? reference.verdict : null;
  return (
    <li className={styles.reference}>
      {comparison !== null && (
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[comparison]}
        </span>
      )}
      <span aria-hidden={comparison !== null}>{sheet.reference({ name, value })}</span>
      {comparison !== null && <span className="visually-hidden">{tooltip[comparison]({ name, value })}</span>}
      {verdict !== null && (
        <span className={styles.verdict}>
          {uncertainty.different({ verdict: uncertainty.verdicts[verdict] })}
        </span>
      )}
      {reference.covered > 0 && reference.covered < reference.total && (
        <span className={styles.partial}>
          {sheet.coveredDepartements({ covered: reference.covered, total: reference.total })}
        </span>
      )}
    </li>
  );
}
