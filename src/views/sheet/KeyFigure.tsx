import { numberOf } from '@/domain/measure';
import { useFormats, useMessages } from '@/i18n/react';
import type { FigureComparison, FigureView } from '@/state';
import { compareToReference } from '../tooltip';
import { BulletChart } from './BulletChart';
import { FigureSource } from './FigureSource';
import styles from './sheet.module.css';

const SIGNS = { above: '▲', below: '▼', equal: '=' } as const;

/** One indicator of the territory beside its références, with what it is made of. */
export function KeyFigure({ comparison }: { readonly comparison: FigureComparison }) {
  const { indicators, sheet, values } = useMessages();
  const formats = useFormats();
  const { result, own, references } = comparison;
  const words = indicators.words[result.definition.id];
  const rate = formats.measured(own.rate, 'per-1000');
  const isNumber = numberOf(own.rate) !== undefined;
  return (
    <li className={styles.figure}>
      <h4 className={styles.figureName}>{words.name}</h4>
      <p className={styles.figureLine}>
        <strong className={styles.figureValue} data-state={rate.state}>
          {rate.text}
        </strong>{' '}
        <span className={styles.muted}>{isNumber ? words.unit : values.states[rate.state].label}</span>
      </p>
      <BulletChart
        own={own.rate}
        references={references.map(({ territory, rate: value }) => ({ key: territory.code, value }))}
      />
      <ul className={styles.references}>
        {references.map((reference) => (
          <Reference key={reference.territory.code} own={own} reference={reference} />
        ))}
      </ul>
      {isNumber && (
        <p className={styles.muted}>
          {sheet.fraction({
            numerator: formats.measured(own.numerator, result.definition.numeratorUnit).spoken,
            denominator: values.inhabitants({ count: numberOf(own.denominator) ?? Number.NaN }),
          })}
        </p>
      )}
      <FigureSource result={result} own={own} />
    </li>
  );
}

interface ReferenceProps {
  readonly own: FigureView;
  readonly reference: FigureView;
}

function Reference({ own, reference }: ReferenceProps) {
  const { sheet, tooltip } = useMessages();
  const formats = useFormats();
  const comparison = compareToReference(own.rate, reference.rate);
  const value = formats.measured(reference.rate, 'per-1000').text;
  const { name } = reference.territory;
  return (
    <li className={styles.reference}>
      {comparison !== null && (
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[comparison]}
        </span>
      )}
      <span aria-hidden={comparison !== null}>{sheet.reference({ name, value })}</span>
      {comparison !== null && <span className="visually-hidden">{tooltip[comparison]({ name, value })}</span>}
      {reference.covered > 0 && reference.covered < reference.total && (
        <span className={styles.partial}>
          {sheet.coveredDepartements({ covered: reference.covered, total: reference.total })}
        </span>
      )}
    </li>
  );
}
